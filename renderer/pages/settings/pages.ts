/** The pages of the settings window, in the order of its navigation. The clerk's own is open to everybody. */
export const clerkPages = ['status'] as const

/** Only for a signed-in administrator; main refuses the calls of each otherwise. */
export const administratorPages = [
  'overview',
  'inventory',
  'events',
  'quarantine',
  'policy',
  'routes',
  'folders',
  'trial',
  'reporting',
  'audit',
  'accounts',
] as const

export type PageId = (typeof clerkPages)[number] | (typeof administratorPages)[number] | 'session'

const all: readonly PageId[] = [...clerkPages, ...administratorPages, 'session']

export function pageOfHash(hash: string): PageId {
  return all.find((id) => `#${id}` === hash) ?? 'status'
}

export function isAdministratorPage(id: PageId): boolean {
  return administratorPages.some((page) => page === id)
}
