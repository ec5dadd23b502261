import type { TFunction } from 'i18next'
import type { Records } from '../../../record/open-records.ts'
import type { AdministratorView } from '../../../../shared/ipc/administrator.ts'
import type { Policy } from '../../../../shared/policy/schema.ts'
import type { Language } from '../../../../shared/words/language.ts'

/** What a rectification report is made of. */
export interface ReportFacts {
  readonly records: Pick<Records, 'db'>
  readonly policy: Policy
  readonly administrators: readonly AdministratorView[]
  readonly installId: string
  /** Login name of who asked for it. */
  readonly by: string
  /** `fromMs` inclusive, `toMs` exclusive. */
  readonly period: { readonly fromMs: number; readonly toMs: number }
  readonly nowMs: number
  readonly language: Language
}

export interface SheetFacts extends ReportFacts {
  readonly t: TFunction
}

export type Cell = string | number | Date

/** One sheet, its rows made while they are written. */
export interface ReportSheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>
}
