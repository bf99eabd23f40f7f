/** Most romanisations kept of one token. */
export const MAX_VARIANTS = 6

/**
 * @param out Grows by `variant` unless that is empty, known or one too many.
 * @param variant A reading in a-z.
 */
export function addVariant(out: string[], variant: string): void {
  if (variant !== '' && out.length < MAX_VARIANTS && !out.includes(variant)) out.push(variant)
}
