import { Collapse } from 'antd'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ChannelsTable } from './channels-table.tsx'
import { policySections, schemaOf } from './policy-sections.ts'
import { SchemaField, SchemaFields } from './schema-field.tsx'

/** @param wrong fields that are to be mended: their parts are open. */
export function PolicySections({ wrong }: { readonly wrong: readonly string[] }): ReactNode {
  const { t } = useTranslation()
  const [open, setOpen] = useState<readonly string[]>(['mode', 'channels'])
  const heads = new Set(wrong.map((field) => field.split('.')[0]))
  const needed = policySections.filter(({ fields }) => fields.some((field) => heads.has(field))).map(({ id }) => id)
  return (
    <Collapse
      activeKey={[...new Set([...open, ...needed])]}
      onChange={(keys) => {
        setOpen(keys)
      }}
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
