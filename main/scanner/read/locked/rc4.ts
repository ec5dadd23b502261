/** The stream of bytes that RC4 makes of a key; engines have laid the cipher aside, files of twenty years have not. */
export function rc4Stream(key: Buffer, bytes: number): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i++) {
    const value = state[i] ?? 0
    j = (j + value + (key[i % key.length] ?? 0)) & 0xff
    state[i] = state[j] ?? 0
    state[j] = value
  }
  const stream = Buffer.alloc(bytes)
  for (let at = 0, i = 0, j = 0; at < bytes; at++) {
    i = (i + 1) & 0xff
    const value = state[i] ?? 0
    j = (j + value) & 0xff
    const other = state[j] ?? 0
    state[i] = other
    state[j] = value
    stream[at] = state[(value + other) & 0xff] ?? 0
  }
  return stream
}

/** One with the other, byte by byte. */
export function xored(data: Buffer, stream: Buffer): Buffer {
  const mixed = Buffer.alloc(data.length)
  for (let i = 0; i < data.length; i++) mixed[i] = (data[i] ?? 0) ^ (stream[i] ?? 0)
  return mixed
}
