import { Input } from 'antd'
import type { ReactNode } from 'react'

interface TextFilterProps {
  readonly label: string
  readonly onChange: (text: string | null) => void
}

export function TextFilter({ label, onChange }: TextFilterProps): ReactNode {
  return (
    <Input.Search
      allowClear
      placeholder={label}
      aria-label={label}
      maxLength={100}
      style={{ width: 170 }}
      onSearch={(value) => {
        onChange(value.trim() === '' ? null : value.trim())
      }}
    />
  )
}
