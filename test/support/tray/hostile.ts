export interface Hostile {
  /** Names an image whose failure would run a script. */
  readonly markup: string
  readonly rightToLeft: string
  /** What the dictionary would fill in, if it took the name for a sentence of its own. */
  readonly places: string
  readonly long: string
}

/** What others may have written where windows show it: names of files and folders, first of all. */
export const hostile: Hostile = {
  markup: '<img src=x onerror=document.title=1>',
  rightToLeft: '\u202Excod.名单\u202C',
  places: '{{count}}$t(card.tip)%s',
  long: '长'.repeat(10_000),
}
