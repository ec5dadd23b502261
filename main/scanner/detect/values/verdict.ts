/**
 * A recogniser's answer about one value. `confirmed`: its own structure proves it (a checksum, a dialling plan).
 * `unknown`: it has the shape, and only the heading or its column can tell. `refuted`: it cannot be this.
 */
export type ValueVerdict = 'confirmed' | 'unknown' | 'refuted'
