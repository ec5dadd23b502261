import { Collapse } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelsTable } from './channels-table.tsx'
import { policySections, schemaOf } from './policy-sections.ts'
import { SchemaField, SchemaFields } from './schema-field.tsx'

export function PolicySections(): ReactNode {
  const { t } = useTranslation()
  return (
    <Collapse
      defaultActiveKey={['mode', 'channels']}
      items={policySections.map(({ id, fields }) => ({
        key: id,
        label: t(`policy.section.${id}`),
        children:
          id === 'channels' ? <ChannelsTable /> : fields.map((field) => <SectionField key={field} field={field} />),
      }))}
    />
  )
}

/** An object's fields stand in the part itself, without a frame of their own. */
function SectionField({ field }: { readonly field: string }): ReactNode {
  const schema = schemaOf(field)
  return schema.properties === undefined ? (
    <SchemaField path={field} schema={schema} />
  ) : (
    <SchemaFields path={field} schema={schema} />
  )
}
