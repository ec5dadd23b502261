import { z } from 'zod'
import { call, type Gives } from './call.ts'

/** The page 登记通道 reads and saves routes as part of the policy; this is what the policy does not know. */
export const routesContract = {
  /** People in transfers of each registered route today, by its id. */
  'routes.today': call('reader', z.null(), {} as Gives<Readonly<Record<string, number>>>),
} as const
