import { administratorReasons } from './administrator-reasons.ts'
import { decisionReasons } from './decision-reasons.ts'
import { detectionReasons } from './detection-reasons.ts'
import type { KeysOf, Language } from './language.ts'
import { uiAccounts } from './ui-accounts.ts'
import { uiAudit } from './ui-audit.ts'
import { uiCardSteps } from './ui-card-steps.ts'
import { uiCard } from './ui-card.ts'
import { uiColumns } from './ui-columns.ts'
import { uiEvents } from './ui-events.ts'
import { uiClients } from './ui-clients.ts'
import { uiFolders } from './ui-folders.ts'
import { uiInventory } from './ui-inventory.ts'
import { uiNames } from './ui-names.ts'
import { uiNotice } from './ui-notice.ts'
import { uiOverviewCharts } from './ui-overview-charts.ts'
import { uiOverview } from './ui-overview.ts'
import { uiPolicyFields } from './ui-policy-fields.ts'
import { uiPolicyRules } from './ui-policy-rules.ts'
import { uiPolicyValues } from './ui-policy-values.ts'
import { uiPolicyWrong } from './ui-policy-wrong.ts'
import { uiPolicy } from './ui-policy.ts'
import { uiQuarantine } from './ui-quarantine.ts'
import { uiRecords } from './ui-records.ts'
import { uiRefusals } from './ui-refusals.ts'
import { uiRelease } from './ui-release.ts'
import { uiReporting } from './ui-reporting.ts'
import { uiRoutes } from './ui-routes.ts'
import { uiReport } from './ui-report.ts'
import { uiSession } from './ui-session.ts'
import { uiStatus } from './ui-status.ts'
import { uiTips } from './ui-tips.ts'
import { uiTray } from './ui-tray.ts'
import { uiTrial } from './ui-trial.ts'

const areas = [
  uiNames,
  uiColumns,
  uiTray,
  uiCard,
  uiCardSteps,
  uiTips,
  uiStatus,
  uiEvents,
  uiNotice,
  uiPolicy,
  uiPolicyFields,
  uiPolicyRules,
  uiPolicyValues,
  uiPolicyWrong,
  uiRecords,
  uiRefusals,
  uiSession,
  uiAccounts,
  uiRelease,
  uiOverview,
  uiInventory,
  uiAudit,
  uiReport,
  uiOverviewCharts,
  uiQuarantine,
  uiRoutes,
  uiClients,
  uiFolders,
  uiTrial,
  uiReporting,
]
const reasonAreas = [decisionReasons, detectionReasons, administratorReasons]

/** Every key there is: i18next's `t` takes no other. */
export type UiKey = KeysOf<(typeof areas)[number]> | `reason.${KeysOf<(typeof reasonAreas)[number]>}`

/** All words of one language, by key; the codes of reasons stand under `reason.`. */
export function uiWords(language: Language): Readonly<Record<string, string>> {
  const reasons = reasonAreas
    .flatMap((area) => Object.entries(area[language]))
    .map(([code, words]): readonly [string, string] => [`reason.${code}`, words])
  return Object.fromEntries([...reasons, ...areas.flatMap((area) => Object.entries(area[language]))])
}
