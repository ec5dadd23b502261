import { rootOf, type PersonCluster } from './person-cluster.ts'

/** One identifier shared by more cases than this is nobody's own (a ward's phone); further ones are not looked up by it. */
const mostSharing = 64

/** Finds cases by an identifier of one kind. Nearly every identifier belongs to one case alone. */
export class ClusterIndex {
  readonly #clusters = new Map<string, PersonCluster | PersonCluster[]>()
  /** The identifier last asked for in vain: it is added next, and need not be looked up again. */
  #missing: string | null = null

  get isEmpty(): boolean {
    return this.#clusters.size === 0
  }

  has(key: string): boolean {
    return key !== this.#missing && this.#clusters.has(key)
  }

  /** The first case under the identifier that `isSame` accepts. */
  find(key: string, isSame: (cluster: PersonCluster) => boolean): PersonCluster | null {
    const found = this.#clusters.get(key)
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
    const others = key === this.#missing ? undefined : this.#clusters.get(key)
    this.#missing = null
    if (others === undefined) this.#clusters.set(key, cluster)
    else if (!Array.isArray(others)) this.#clusters.set(key, [others, cluster])
    else if (others.length < mostSharing) others.push(cluster)
  }
}
