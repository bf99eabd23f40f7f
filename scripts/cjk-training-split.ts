/** The tenth of the single names that nothing is learned from: by FNV-1a of the Latin form. */
export function heldOut(latin: string): boolean {
  let hash = 0x811c9dc5
  for (let i = 0; i < latin.length; i++) hash = Math.imul(hash ^ latin.charCodeAt(i), 0x01000193) >>> 0
  return hash % 10 === 0
}
