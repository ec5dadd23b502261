import { Select } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Preferences } from '../../../shared/ipc/preferences.ts'
import { callMain } from '../../call-main.ts'
import { useLeave } from '../../components/use-leave.ts'
import { useAnswer } from '../../use-answer.ts'

const languageChoices = ['system', 'zh-CN', 'zh-TW', 'en'] as const
const themeChoices = ['system', 'light', 'dark'] as const

/** The clerk's own choices; they change nothing but looks. */
export function PreferencesMenu(): ReactNode {
  const { t } = useTranslation()
  const leave = useLeave()
  const { asked, again } = useAnswer('preferences.read', null)
  if (asked.kind !== 'answered') return null
  const preferences = asked.value
  const change = async (next: Preferences): Promise<void> => {
    await callMain('preferences.change', next)
    again()
  }
  return (
    <div className="frame-preferences">
      <Select
        size="small"
        aria-label={t('language')}
        value={preferences.language}
        options={languageChoices.map((value) => ({ value, label: t(`language.${value}`) }))}
        onChange={(language) => {
          // The window is made anew in it.
          leave(() => void change({ ...preferences, language }))
        }}
      />
      <Select
        size="small"
        aria-label={t('theme')}
        value={preferences.theme}
        options={themeChoices.map((value) => ({ value, label: t(`theme.${value}`) }))}
        onChange={(theme) => void change({ ...preferences, theme })}
      />
    </div>
  )
}
