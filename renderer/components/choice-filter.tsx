import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface ChoiceFilterProps<Value extends string> {
  readonly label: string
  readonly value: Value | null
  readonly choices: readonly Value[]
  readonly words: (value: Value) => string
  readonly onChange: (value: Value | null) => void
}

export function ChoiceFilter<Value extends string>(props: ChoiceFilterProps<Value>): ReactNode {
  const { label, value, choices, words, onChange } = props
  const { t } = useTranslation()
  return (
    <Select<string | null>
      value={value}
      aria-label={label}
      popupMatchSelectWidth={false}
      style={{ minWidth: 130 }}
      options={[
        { value: null, label: t('records.any-of', { what: label }) },
        ...choices.map((each) => ({ value: each, label: words(each) })),
      ]}
      onChange={(next) => {
        onChange(choices.find((each) => each === next) ?? null)
      }}
    />
  )
}
