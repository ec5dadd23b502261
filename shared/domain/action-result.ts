/** What was really done to a file, told apart from what was decided. */
export type ActionResult =
  | { readonly kind: 'untouched' }
  /** Moved into the vault; a placeholder stands in its place. */
  | { readonly kind: 'quarantined'; readonly caseNumber: string; readonly placeholder: boolean }
  /** It should have been moved and was not; it stands where it was. */
  | {
      readonly kind: 'not-quarantined'
      readonly why: 'locked' | 'disk-full' | 'vault-full' | 'no-permission' | 'failed'
    }
  /** It was another file, or none, by the time of acting: the verdict was not applied. */
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'vanished' }
