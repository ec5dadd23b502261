import { afterFailure, byClock, isLockout, noFailures, waitUntilMs } from '../../../shared/domain/guess-brake.ts'
import { readTypedName, type AdministratorRole, type AdministratorView } from '../../../shared/ipc/administrator.ts'
import type { Account, AdministratorsFile, AdministratorsStore } from './administrators-file.ts'
import { hashPassword, isPassword, passwordCost, type ScryptCost } from './password-hash.ts'
import { isSecretCode, newSecretCode, secretCodeSha256 } from './secret-code.ts'

export type SignInAnswer =
  | { readonly kind: 'signed-in'; readonly account: AdministratorView }
  | { readonly kind: 'wrong'; readonly lockedOut: boolean }
  | { readonly kind: 'wait'; readonly untilMs: number }

export type SetUpAnswer =
  | { readonly kind: 'set-up'; readonly recoveryCode: string }
  | { readonly kind: 'already-set-up' | 'wrong' }
  | { readonly kind: 'wait'; readonly untilMs: number }

/** The accounts and their passwords. Attempts are made one at a time, so that many at once gain nothing. */
export class Administrators {
  readonly #store: AdministratorsStore
  readonly #now: () => number
  readonly #cost: ScryptCost
  #last: Promise<unknown> = Promise.resolve()

  /** @param cost of the passwords that are set from now on */
  constructor(store: AdministratorsStore, now: () => number, cost: ScryptCost = passwordCost) {
    this.#store = store
    this.#now = now
    this.#cost = cost
  }

  get list(): readonly AdministratorView[] {
    return this.#store.read().accounts.map(viewOf)
  }

  get waitUntilMs(): number | null {
    return waitUntilMs(this.#read().brake, this.#now())
  }

  get hasSetUpCode(): boolean {
    return this.#store.setUpCodeSha256() !== null
  }

  /** Makes the first account, with every role, for whoever holds the set-up code. The recovery code is shown this once. */
  setUp(code: string, name: string, password: string): Promise<SetUpAnswer> {
    return this.#inTurn(async () => {
      const file = this.#read()
      if (file.accounts.length > 0) return { kind: 'already-set-up' }
      const untilMs = waitUntilMs(file.brake, this.#now())
      if (untilMs !== null) return { kind: 'wait', untilMs }
      if (!isSecretCode(code, this.#store.setUpCodeSha256())) {
        this.#store.write({ ...file, brake: afterFailure(file.brake, this.#now()) })
        return { kind: 'wrong' }
      }
      const recoveryCode = newSecretCode()
      const account = await this.#newAccount(name, ['reader', 'approver', 'policy'], password)
      this.#store.write({
        ...file,
        accounts: [account],
        brake: noFailures,
        recoverySha256: secretCodeSha256(recoveryCode),
      })
      return { kind: 'set-up', recoveryCode }
    })
  }

  signIn(typedName: string, password: string): Promise<SignInAnswer> {
    return this.#attempt(async (file) => {
      const account = named(file, typedName)
      // An unknown name costs the same time as a wrong password, so names cannot be told apart.
      const right = await isPassword(password, (account ?? anyAccount(file)).password)
      return account !== undefined && right ? { account, file } : null
    })
  }

  /** A new password by the recovery code, which is used up by it: the answer of `newRecoveryCode` follows. */
  recover(code: string, typedName: string, password: string): Promise<SignInAnswer> {
    return this.#attempt(async (file) => {
      const account = named(file, typedName)
      if (account === undefined || !isSecretCode(code, file.recoverySha256)) return null
      const renewed = { ...account, password: await hashPassword(password, this.#cost) }
      return { account: renewed, file: { ...withAccount(file, renewed), recoverySha256: null } }
    })
  }

  changePassword(name: string, before: string, after: string): Promise<SignInAnswer> {
    return this.#attempt(async (file) => {
      const account = file.accounts.find((each) => each.name === name)
      if (account === undefined || !(await isPassword(before, account.password))) return null
      const renewed = { ...account, password: await hashPassword(after, this.#cost) }
      return { account: renewed, file: withAccount(file, renewed) }
    })
  }

  /** False where the name is taken. */
  add(name: string, roles: readonly AdministratorRole[], password: string): Promise<boolean> {
    return this.#inTurn(async () => {
      const file = this.#store.read()
      if (file.accounts.some((each) => each.name === name)) return false
      const account = await this.#newAccount(name, roles, password)
      this.#store.write({ ...file, accounts: [...file.accounts, account] })
      return true
    })
  }

  /** False where there is none of that name, or where nobody would be left who may change policy and accounts. */
  remove(name: string): Promise<boolean> {
    return this.#inTurn(() => {
      const file = this.#store.read()
      const left = file.accounts.filter((each) => each.name !== name)
      const removed = left.length < file.accounts.length && left.some(({ roles }) => roles.includes('policy'))
      if (removed) this.#store.write({ ...file, accounts: left })
      return removed
    })
  }

  /** Whether this is the recovery code that holds. */
  isRecoveryCode(code: string): boolean {
    return this.#store.read().recoverySha256 === secretCodeSha256(code)
  }

  /** @param keep does with the code what else is to be done with it; where it throws, the code before still holds. */
  newRecoveryCode(keep: (code: string) => void): Promise<string> {
    // In turn: an attempt under way writes the file as it stood before, and the code before along with it.
    return this.#inTurn(() => {
      const code = newSecretCode()
      keep(code)
      this.#store.write({ ...this.#store.read(), recoverySha256: secretCodeSha256(code) })
      return code
    })
  }

  #read(): AdministratorsFile {
    const file = this.#store.read()
    const brake = byClock(file.brake, this.#now())
    if (brake === file.brake) return file
    const read = { ...file, brake }
    this.#store.write(read)
    return read
  }

  async #newAccount(name: string, roles: readonly AdministratorRole[], password: string): Promise<Account> {
    return { name, roles: [...roles], password: await hashPassword(password, this.#cost), createdMs: this.#now() }
  }

  #attempt(
    check: (
      file: AdministratorsFile,
    ) => Promise<{ readonly account: Account; readonly file: AdministratorsFile } | null>,
  ): Promise<SignInAnswer> {
    return this.#inTurn(async () => {
      const file = this.#read()
      const untilMs = waitUntilMs(file.brake, this.#now())
      if (untilMs !== null) return { kind: 'wait', untilMs }
      const passed = await check(file)
      if (passed === null) {
        const brake = afterFailure(file.brake, this.#now())
        this.#store.write({ ...file, brake })
        return { kind: 'wrong', lockedOut: isLockout(brake) }
      }
      if (passed.file !== file || file.brake.failures > 0) this.#store.write({ ...passed.file, brake: noFailures })
      return { kind: 'signed-in', account: viewOf(passed.account) }
    })
  }

  #inTurn<Result>(act: () => Promise<Result> | Result): Promise<Result> {
    const turn = this.#last.then(act)
    this.#last = turn.catch(() => undefined)
    return turn
  }
}

function named({ accounts }: AdministratorsFile, typed: string): Account | undefined {
  const wanted = readTypedName(typed)
  return accounts.find(({ name }) => name === wanted)
}

function withAccount(file: AdministratorsFile, account: Account): AdministratorsFile {
  return { ...file, accounts: file.accounts.map((each) => (each.name === account.name ? account : each)) }
}

function anyAccount({ accounts }: AdministratorsFile): Account {
  const [first] = accounts
  if (first === undefined) throw new Error('nobody is set up')
  return first
}

function viewOf({ name, roles, createdMs }: Account): AdministratorView {
  return { name, roles, createdMs }
}
