/** What main tells windows without being asked; each is a hint to read again, never data itself. */
export type News = 'card-changed' | 'status-changed' | 'events-changed' | 'inventory-changed' | 'trial-changed'
