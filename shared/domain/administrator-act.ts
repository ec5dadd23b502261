/** What an administrator did, or somebody who tried to be one; the words stand under `event.act`. */
export type AdministratorAct =
  | 'set-up'
  | 'signed-in'
  | 'sign-in-failed'
  | 'locked-out'
  | 'signed-out'
  | 'password-changed'
  | 'password-recovered'
  /** The one before is good for nothing from then on; no event and no log holds either. */
  | 'recovery-code-made'
  /** The keys of this PC, which could not be opened, by the recovery code. */
  | 'keys-recovered'
  | 'administrator-added'
  | 'administrator-removed'
  | 'policy-saved'
  /** Into a file, with the secrets that it holds. */
  | 'policy-exported'
  | 'restore-refused'
  | 'file-sealed'
  | 'inventory-scanned'
  | 'events-exported'
  | 'report-written'
  /** An offline code for a quarantined file was made; the code itself is kept nowhere. */
  | 'code-made'
  | 'agent-quit'
