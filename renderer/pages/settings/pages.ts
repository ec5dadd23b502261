/** The pages of the settings window, in the order of its navigation. */
export const pages = ['status'] as const

export type PageId = (typeof pages)[number]

export function pageOfHash(hash: string): PageId {
  return pages.find((id) => `#${id}` === hash) ?? pages[0]
}
