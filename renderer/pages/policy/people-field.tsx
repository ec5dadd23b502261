import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useController } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { levels } from '../../../shared/domain/level.ts'
import { forEachLevel, type PeopleFromInput } from '../../../shared/policy/people-thresholds.ts'
import { NumberInput } from '../../components/number-input.tsx'
import { useFieldWords } from './field-words.ts'
import { useProblemAt } from './policy-problems.tsx'

/** From how many people: one number for all, or one for each level; empty is never. */
export function PeopleField({ path }: { readonly path: string }): ReactNode {
  const { t } = useTranslation()
  const { label, value: valueWords } = useFieldWords()
  const { field } = useController({ name: path })
  const value = (field.value ?? null) as PeopleFromInput
  const problem = useProblemAt(path)
  const wrong = problem === '' ? {} : { status: 'error' as const, 'aria-invalid': true }
  const byLevel = typeof value === 'object' && value !== null
  return (
    <div className="policy-people">
      {byLevel ? (
        levels.map((level) => (
          <NumberInput
            key={level}
            {...wrong}
            size="small"
            value={value[level]}
            placeholder={t('policy.never')}
            aria-label={`${label(path)} ${valueWords(level)}`}
            prefix={<span className="policy-level">{t(`policy.level.${level}`)}</span>}
            onChange={(next) => {
              field.onChange({ ...value, [level]: next })
            }}
          />
        ))
      ) : (
        <NumberInput
          {...wrong}
          value={value}
          placeholder={t('policy.never')}
          aria-label={label(path)}
          onChange={(next) => {
            field.onChange(next)
          }}
        />
      )}
      <Button
        type="link"
        size="small"
        onClick={() => {
          field.onChange(byLevel ? value.named : forEachLevel(value))
        }}
      >
        {t(byLevel ? 'policy.one-number' : 'policy.by-level')}
      </Button>
      {problem !== '' && <p className="problem">{problem}</p>}
    </div>
  )
}
