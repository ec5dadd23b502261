/** What JSON can say. `undefined` members are left out when it is written. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonObject

export interface JsonObject {
  readonly [name: string]: JsonValue | undefined
}
