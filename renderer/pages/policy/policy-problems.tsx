import { createContext, useCallback, useContext, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { levels } from '../../../shared/domain/level.ts'
import type { PolicyProblem } from '../../../shared/policy/policy-problem.ts'
import { useRuleWords } from '../../components/reason-words.ts'
import { boundInUnit } from './field-unit.ts'

/** What is wrong with the form that is being filled in; nothing before somebody wished to save it. */
export const PolicyProblems = createContext<readonly PolicyProblem[]>([])

/** Says what is wrong and how to mend it, without the field's name. */
export function useProblemWords(): (problem: PolicyProblem) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ field, mistake, at }) => {
      const isBound = mistake === 'too-small' || mistake === 'too-large'
      return t(`policy.wrong.${mistake}`, { at: isBound ? boundInUnit(field, at) : at })
    },
    [t],
  )
}

/** What is wrong with the field at this path, or with an entry of its list or levels; empty where nothing is. */
export function useProblemAt(path: string): string {
  const words = useProblemWords()
  const found = useContext(PolicyProblems).find(({ field }) => field === path || isEntry(field, path))
  return found === undefined ? '' : words(found)
}

function isEntry(field: string, path: string): boolean {
  const entry = field.slice(path.length + 1)
  return field.startsWith(`${path}.`) && (/^\d+$/.test(entry) || levels.some((level) => level === entry))
}

const mostShown = 5

interface ProblemListProps {
  readonly title: string
  readonly problems: readonly PolicyProblem[]
}

/** Each field by its name, and what to do about it. */
export function ProblemList({ title, problems }: ProblemListProps): ReactNode {
  const { t } = useTranslation()
  const words = useProblemWords()
  const name = useRuleWords()
  return (
    <div className="policy-wrong" role="alert">
      <p>{title}</p>
      <ul>
        {problems.slice(0, mostShown).map((problem) => (
          <li key={`${problem.field} ${problem.mistake}`}>
            {problem.field !== '' && <strong>{name(problem.field)} </strong>}
            {words(problem)}
          </li>
        ))}
      </ul>
      {problems.length > mostShown && <p>{t('policy.wrong.more', { count: problems.length - mostShown })}</p>}
    </div>
  )
}
