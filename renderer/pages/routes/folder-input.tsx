import { Button, Input } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { callMain } from '../../call-main.ts'
import type { RouteControl } from './route-field.tsx'

/** A folder typed or picked; nothing stands for any. */
export function FolderInput({ value, onChange, ...field }: RouteControl<'folder'>): ReactNode {
  const { t } = useTranslation()
  const pick = async (): Promise<void> => {
    const answer = await callMain('folders.pick', null)
    if (answer.kind === 'answered' && answer.value !== null) onChange(answer.value.path)
  }
  return (
    <div className="folder-input">
      <Input
        {...field}
        value={value ?? ''}
        onChange={(event) => {
          onChange(event.target.value === '' ? null : event.target.value)
        }}
      />
      <Button onClick={() => void pick()}>{t('routes.choose-folder')}</Button>
    </div>
  )
}
