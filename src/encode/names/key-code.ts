/** How a value becomes blocking codes. One value may give several codes, or none. */
export type KeyCode = (typeof KEY_CODE_NAMES)[number]

/** All codes that a blocking rule may ask for; what each does stands in key-codes.ts. */
export const KEY_CODE_NAMES = [
  'exact',
  'metaphone',
  'skeleton',
  'deletions',
  'initial',
  'prefix3',
  'year',
  'nearYear',
  'monthDay',
  'local',
  'nameKeys',
  'nameTokens',
  'tokenPairs',
] as const
