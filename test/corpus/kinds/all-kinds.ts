import { hospitalKinds } from './hospital-kinds.ts'
import type { Kind } from './kind.ts'
import { officeKinds } from './office-kinds.ts'
import { regionalKinds } from './regional-kinds.ts'
import { serviceKinds } from './service-kinds.ts'

export const allKinds: readonly Kind[] = [...hospitalKinds, ...officeKinds, ...serviceKinds, ...regionalKinds]
