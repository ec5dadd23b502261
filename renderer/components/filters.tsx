import { Button } from 'antd'
import { Fragment, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

interface FiltersProps {
  /** Null where nothing is narrowed down. */
  readonly onClear: (() => void) | null
  readonly children: ReactNode
}

/** What a list can be narrowed down by, in a row. */
export function Filters({ onClear, children }: FiltersProps): ReactNode {
  const { t } = useTranslation()
  /** Cleared fields are made anew: what was typed and not searched for goes too. */
  const [round, setRound] = useState(0)
  return (
    <div className="filters">
      <Fragment key={round}>{children}</Fragment>
      {onClear !== null && (
        <Button
          type="link"
          onClick={() => {
            setRound(round + 1)
            onClear()
          }}
        >
          {t('records.clear')}
        </Button>
      )}
    </div>
  )
}
