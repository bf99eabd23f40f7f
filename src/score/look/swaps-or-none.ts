/** The first swapped level by the key of two sketches; for one that is missing, whose length is 0, one less than the first of all. */
export function swapsOrNone(swapOf: Uint8Array): Uint8Array {
  return swapOf.map((first, key) => (key >> 10 === 0 || ((key >> 5) & 31) === 0 ? -1 : first))
}
