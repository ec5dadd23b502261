import { Switch } from 'antd'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'

export function WatchSwitch({ path, label }: { readonly path: string; readonly label: string }): ReactNode {
  const { field } = useController({ name: path })
  return <Switch size="small" checked={field.value === true} aria-label={label} onChange={field.onChange} />
}
