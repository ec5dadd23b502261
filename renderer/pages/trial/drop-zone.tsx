import { Button } from 'antd'
import { useState, type DragEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface DropZoneProps {
  readonly busy: boolean
  readonly onDrop: (paths: readonly string[]) => void
  readonly onPick: (what: 'files' | 'folder') => void
}

/** Files and folders fall in here, or are picked: both ways lead to the same. */
export function DropZone({ busy, onDrop, onPick }: DropZoneProps): ReactNode {
  const { t } = useTranslation()
  const [over, setOver] = useState(false)
  const hold = (event: DragEvent): void => {
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  return (
    <div
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={hold}
      onDragLeave={() => {
        setOver(false)
      }}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onDrop([...event.dataTransfer.files].map((file) => window.swaddle.pathOf(file)).filter((path) => path !== ''))
      }}
    >
      <p>{t('trial.drop')}</p>
      <div className="drop-acts">
        <Button
          disabled={busy}
          onClick={() => {
            onPick('files')
          }}
        >
          {t('trial.files')}
        </Button>
        <Button
          disabled={busy}
          onClick={() => {
            onPick('folder')
          }}
        >
          {t('trial.folder')}
        </Button>
      </div>
    </div>
  )
}
