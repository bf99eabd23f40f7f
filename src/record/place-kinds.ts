/** All that a place may be to a person. */
export const PLACE_KINDS = [
  'birth',
  'origin',
  'residence',
  'last_seen',
  'separated_at',
  'found_at',
  'current',
] as const
