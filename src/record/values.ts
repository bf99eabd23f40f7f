/** The values that fields of a record may take, for the schema and for the quick look at records that were never parsed. */
export const SEXES = ['female', 'male', 'other'] as const

export const RECORD_KINDS = ['registered', 'sought', 'enquirer', 'self_report', 'deceased'] as const

export const DATE_PRECISIONS = ['day', 'month', 'year', 'range', 'partial'] as const

export const DATE_BASES = ['stated', 'document', 'estimated', 'age', 'default'] as const

export const NAME_KINDS = ['legal', 'alias', 'nickname', 'maiden', 'married', 'transliteration'] as const

export const PART_ROLES = [
  'given',
  'father',
  'grandfather',
  'mother',
  'family',
  'clan',
  'nisba',
  'kunya',
  'title',
  'particle',
  'generation',
  'nickname',
  'unknown',
] as const

/** Days since 1970-01-01 from year -9999 to 9999. */
export const FIRST_DAY = -4_400_000
export const LAST_DAY = 2_940_000

/** Most years of an age. */
export const OLDEST = 130
