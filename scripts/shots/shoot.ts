import type { Page } from '@playwright/test'

/** Saves one picture and tells its name. */
export type Shoot = (page: Page, name: string) => Promise<void>
