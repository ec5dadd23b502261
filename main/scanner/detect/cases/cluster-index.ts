import { mobileNumber } from '../values/phone.ts'
import { MobileTable } from './mobile-table.ts'
import { rootOf, type PersonCluster } from './person-cluster.ts'

/** One identifier shared by more cases than this is nobody's own (a ward's phone); further ones are not looked up by it. */
const mostSharing = 64

type Found = PersonCluster | PersonCluster[]

/** Finds cases by an identifier of one kind. Nearly every identifier belongs to one case alone, and is a mobile. */
export class ClusterIndex {
  readonly #mobiles = new MobileTable<Found>()
  readonly #others = new Map<string, Found>()
  /** The identifier last asked for in vain: it is added next, and need not be looked up again. */
  #missing: string | null = null

  get isEmpty(): boolean {
    return this.#others.size === 0 && this.#mobiles.isEmpty
  }

  has(key: string): boolean {
    return key !== this.#missing && this.#get(key) !== undefined
  }

  /** True where several cases have the identifier. */
  isShared(key: string): boolean {
    return Array.isArray(this.#get(key))
  }

  /** The first case under the identifier that `isSame` accepts. */
  find(key: string, isSame: (cluster: PersonCluster) => boolean): PersonCluster | null {
    const found = this.#get(key)
    if (found === undefined) {
      this.#missing = key
      return null
    }
    if (!Array.isArray(found)) {
      const root = rootOf(found)
      return isSame(root) ? root : null
    }
    for (const cluster of found) {
      const root = rootOf(cluster)
      if (isSame(root)) return root
    }
    return null
  }

  add(key: string, cluster: PersonCluster): void {
    const others = key === this.#missing ? undefined : this.#get(key)
    this.#missing = null
    if (others === undefined) this.#set(key, cluster)
    else if (!Array.isArray(others)) this.#set(key, [others, cluster])
    else if (others.length < mostSharing) others.push(cluster)
  }

  #get(key: string): Found | undefined {
    const mobile = mobileNumber(key)
    return mobile === 0 ? this.#others.get(key) : this.#mobiles.get(mobile)
  }

  #set(key: string, found: Found): void {
    const mobile = mobileNumber(key)
    if (mobile === 0) this.#others.set(key, found)
    else this.#mobiles.set(mobile, found)
  }
}
