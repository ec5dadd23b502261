/** The bytes of XML's punctuation; every encoding that a part comes in is brought to UTF-8 before it is scanned. */
export const lessThan = 0x3c
export const greaterThan = 0x3e
export const slash = 0x2f
export const space = 0x20
export const equals = 0x3d
export const colon = 0x3a
export const bang = 0x21
export const question = 0x3f
export const zero = 0x30
export const nine = 0x39
