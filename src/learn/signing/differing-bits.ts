/** For each bit of two byte strings of the same length, the highest of each byte first: whether they differ. */
export const differingBits = (one: Uint8Array, other: Uint8Array): readonly boolean[] =>
  Array.from(one).flatMap((byte, at) => {
    const difference = byte ^ (other[at] ?? 0)
    return Array.from({ length: 8 }, (_, bit) => ((difference >> (7 - bit)) & 1) === 1)
  })
