/** How reporting stands, for the tray and the settings window. `why` is a code: `http-503`, `ECONNREFUSED`. */
export type ReportingState =
  | { readonly kind: 'no-endpoint' }
  /** Nothing was heard of the endpoint yet. */
  | { readonly kind: 'connecting' }
  | { readonly kind: 'reporting'; readonly lastTakenMs: number }
  /** `misconfigured`: waiting alone will not mend it; the token or the address must be looked at. */
  | { readonly kind: 'not-reporting'; readonly sinceMs: number; readonly why: string; readonly misconfigured: boolean }
