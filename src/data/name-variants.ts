/** How two names are known to belong together. */
export type NameClass = 'variant' | 'nickname'

/** @returns Whether two sets of romanisations share a class of variants or nicknames. */
export function sharedNameClass(_a: readonly string[], _b: readonly string[]): NameClass | undefined {
  return undefined
}
