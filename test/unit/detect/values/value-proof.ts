/** What a recogniser must read and what it must refuse. One test proves all proofs; see CONTRIBUTING.md. */
export interface ValueProof {
  /** Named after the recogniser's file. */
  readonly name: string
  /** The recogniser's answer as text; empty where it refuses. */
  readonly read: (text: string) => string
  /** Text and what is read from it. */
  readonly hits: readonly (readonly [text: string, reading: string])[]
  /** Texts that look alike and are none. */
  readonly misses: readonly string[]
  /** Pieces that, repeated to a megabyte, would be the worst for a careless pattern. */
  readonly worst: readonly string[]
}
