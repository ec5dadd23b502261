import 'i18next'
import type { UiKey } from './ui-resources.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    keySeparator: false
    nsSeparator: false
    returnNull: false
    resources: { translation: Record<UiKey, string> }
  }
}
