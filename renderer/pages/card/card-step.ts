import type { NoteFor } from './card-note.tsx'

/** Where the clerk is on the card. */
export type CardStep =
  | { readonly kind: 'choices' }
  | { readonly kind: 'note'; readonly about: NoteFor }
  /** Making a safe copy. */
  | { readonly kind: 'copy' }
  /** How to send the registered way. */
  | { readonly kind: 'route' }
