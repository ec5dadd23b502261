import type { AdministratorAct } from '../../shared/domain/administrator-act.ts'
import type { Log } from '../agent/ports.ts'
import type { NewAgentEvent } from '../../shared/domain/agent-event.ts'
import { ownWords } from '../../shared/domain/masked.ts'
import type { Reason } from '../../shared/domain/reason.ts'
import { readTypedName, type AdministratorView, type SessionView } from '../../shared/ipc/administrator.ts'
import { answered, refused, type Answer } from '../../shared/ipc/answer.ts'
import type { sessionContract } from '../../shared/ipc/session-contract.ts'
import { wordsIn } from '../../shared/words/words-in.ts'
import type { Language } from '../../shared/words/language.ts'
import type { AdministratorSessions } from './administrators/administrator-sessions.ts'
import type { Administrators, SignInAnswer } from './administrators/administrators.ts'
import { writeRecoveryFile } from './administrators/recovery-file.ts'
import { askWhereToSave } from './ask-for-file.ts'
import { errorCode } from '../../shared/domain/error-code.ts'
import type { CallHandlers } from './serve-ipc.ts'

export interface SessionCallsOptions {
  readonly administrators: Administrators
  readonly sessions: AdministratorSessions
  readonly log: Log
  /** Keeps the home's keys under a recovery code that was just made. Throws where they cannot be. */
  readonly keepSpareKeys: (code: string) => void
  /** See `idleClock`. */
  readonly now: () => number
  readonly language: () => Language
  /** Throws where nothing could be stored. */
  readonly record: (event: NewAgentEvent) => void
  /** Somebody signed in or out. */
  readonly onChanged: () => void
}

/** Signing in and out, and the accounts. Every attempt is recorded; passwords and codes are in no event and no log. */
export function sessionCalls(options: SessionCallsOptions): CallHandlers<keyof typeof sessionContract> {
  const { administrators, sessions, now } = options
  const act = (done: AdministratorAct, by: string, why: readonly Reason[] = []): void => {
    tell(options, done, by, why)
  }

  const enter = (answer: SignInAnswer, contentsId: number, name: string, done: AdministratorAct): Answer<null> => {
    switch (answer.kind) {
      case 'wait':
        return refused('wait', { untilMs: answer.untilMs })
      case 'wrong':
        act(answer.lockedOut ? 'locked-out' : 'sign-in-failed', knownName(administrators, name))
        return refused('wrong')
      case 'signed-in':
        sessions.open(contentsId, answer.account, now())
        act(done, answer.account.name)
        options.onChanged()
        return answered(null)
    }
  }

  return {
    'session.read': (_, { contentsId }) => answered(sessionView(options, contentsId)),
    'session.set-up': async ({ code, name, password }, { contentsId }) => {
      const answer = await administrators.setUp(code, name, password)
      switch (answer.kind) {
        case 'wait':
          return refused('wait', { untilMs: answer.untilMs })
        case 'already-set-up':
          return refused('already-set-up')
        case 'wrong':
          act('sign-in-failed', '')
          return refused('wrong')
        case 'set-up': {
          const { recoveryCode } = answer
          keepSpare(options, recoveryCode)
          enter(await administrators.signIn(name, password), contentsId, name, 'set-up')
          return answered({ recoveryCode })
        }
      }
    },
    'session.sign-in': async ({ name, password }, { contentsId }) => {
      if (administrators.list.length === 0) return refused('wrong')
      return enter(await administrators.signIn(name, password), contentsId, name, 'signed-in')
    },
    'session.recover': async ({ code, name, password }, { contentsId }) => {
      const answer = await administrators.recover(code, name, password)
      if (answer.kind === 'signed-in') sessions.closeOf(answer.account.name)
      return enter(answer, contentsId, name, 'password-recovered')
    },
    'session.sign-out': (_, { contentsId }) => {
      const account = sessions.close(contentsId)
      if (account !== null) act('signed-out', account.name)
      options.onChanged()
      return answered(null)
    },
    'session.change-password': async ({ before, after }, { contentsId, administrator }) => {
      const answer = await administrators.changePassword(administrator.name, before, after)
      if (answer.kind === 'signed-in') sessions.closeOf(administrator.name)
      return enter(answer, contentsId, administrator.name, 'password-changed')
    },
    'session.save-recovery-code': async ({ code }, { contentsId }) => {
      // Nothing else is written at a page's word.
      if (!administrators.isRecoveryCode(code)) return refused('wrong')
      const { t } = wordsIn(options.language())
      const path = await askWhereToSave(contentsId, t('session.recovery.file-name'))
      if (path !== null) await writeRecoveryFile(path, { code, nowMs: Date.now() }, t)
      return answered(path !== null)
    },
    'session.new-recovery-code': async (_, { administrator }) => {
      const recoveryCode = await administrators.newRecoveryCode(options.keepSpareKeys)
      act('recovery-code-made', administrator.name)
      return answered({ recoveryCode })
    },
    'administrators.list': () => answered(administrators.list),
    'administrators.add': async ({ name, password, roles }, { administrator }) => {
      if (!(await administrators.add(name, roles, password))) return refused('taken', { field: 'name' })
      act('administrator-added', administrator.name, [accountReason({ name, roles })])
      return answered(null)
    },
    'administrators.remove': async ({ name }, { administrator }) => {
      const removed = administrators.list.find((each) => each.name === name)
      if (!(await administrators.remove(name))) return refused('last-administrator')
      sessions.closeOf(name)
      act('administrator-removed', administrator.name, removed === undefined ? [] : [accountReason(removed)])
      options.onChanged()
      return answered(null)
    },
  }
}

/** Null while signed out; asking is not activity. */
function signedIn(
  { sessions, now }: Pick<SessionCallsOptions, 'sessions' | 'now'>,
  contentsId: number,
): AdministratorView | null {
  const account = sessions.current(contentsId, now())
  return account === 'expired' ? null : account
}

function sessionView(options: SessionCallsOptions, contentsId: number): SessionView {
  const account = signedIn(options, contentsId)
  if (account !== null) return { kind: 'signed-in', name: account.name, roles: account.roles }
  const { administrators } = options
  return administrators.list.length === 0
    ? { kind: 'not-set-up', code: administrators.hasSetUpCode }
    : { kind: 'signed-out', waitUntilMs: administrators.waitUntilMs }
}

/** What was typed as a name may be a password in the wrong field: only names that exist are recorded. */
function knownName(administrators: Administrators, typed: string): string {
  const wanted = readTypedName(typed)
  return administrators.list.some(({ name }) => name === wanted) ? wanted : ''
}

/** Whom it was about: a login name is nobody's plain name. */
function accountReason({ name, roles }: Pick<AdministratorView, 'name' | 'roles'>): Reason {
  return { code: 'account', values: { name: ownWords(name), roles: ownWords(roles.join(', ')) } }
}

/** Without them the code still sets a new password. */
function keepSpare({ keepSpareKeys, log }: SessionCallsOptions, code: string): void {
  try {
    keepSpareKeys(code)
  } catch (error) {
    log.error('the keys could not be kept under the recovery code', { error: errorCode(error) })
  }
}

/** A full disk must not lock the administrator out: an act that cannot be recorded is logged. */
function tell({ record, log }: SessionCallsOptions, done: AdministratorAct, by: string, why: readonly Reason[]): void {
  try {
    record({ kind: 'administrator-acted', act: done, by: ownWords(by), caseNumber: null, why })
  } catch {
    log.error('an act of an administrator could not be recorded', { act: ownWords(done) })
  }
}
