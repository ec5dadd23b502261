import { z } from 'zod'
import {
  administratorName,
  administratorPassword,
  administratorRoles,
  newAdministratorName,
  type AdministratorView,
  type SessionView,
} from './administrator.ts'
import { call, type Gives } from './call.ts'

const nothing = z.null()
const typedCode = z.string().max(100)
const typedName = z.string().max(100)
const typedPassword = z.string().max(400)

/** Signing in and out, and the accounts themselves. What is typed to sign in is not judged by its form. */
export const sessionContract = {
  'session.read': call('clerk', nothing, {} as Gives<SessionView>),
  /** Answers the recovery code, which is shown this once. */
  'session.set-up': call(
    'clerk',
    z.strictObject({ code: typedCode, name: newAdministratorName, password: administratorPassword }),
    {} as Gives<{ readonly recoveryCode: string }>,
  ),
  'session.sign-in': call('clerk', z.strictObject({ name: typedName, password: typedPassword }), {} as Gives<null>),
  'session.recover': call(
    'clerk',
    z.strictObject({ code: typedCode, name: typedName, password: administratorPassword }),
    {} as Gives<null>,
  ),
  'session.sign-out': call('clerk', nothing, {} as Gives<null>),
  'session.change-password': call(
    'reader',
    z.strictObject({ before: typedPassword, after: administratorPassword }),
    {} as Gives<null>,
  ),
  /** Writes the recovery code that holds into a file that the administrator picks; false where none was picked. */
  'session.save-recovery-code': call('policy', z.strictObject({ code: typedCode }), {} as Gives<boolean>),
  'session.new-recovery-code': call('policy', nothing, {} as Gives<{ readonly recoveryCode: string }>),
  'administrators.list': call('reader', nothing, {} as Gives<readonly AdministratorView[]>),
  'administrators.add': call(
    'policy',
    z.strictObject({
      name: newAdministratorName,
      password: administratorPassword,
      roles: z.array(z.enum(administratorRoles)).min(1).max(3),
    }),
    {} as Gives<null>,
  ),
  'administrators.remove': call('policy', z.strictObject({ name: administratorName }), {} as Gives<null>),
} as const
