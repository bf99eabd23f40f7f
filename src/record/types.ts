/**
 * What a person record is. One record is one source document (a registration, a tracing request, a hospital
 * list entry) about one focal person, with mentions of that person's relatives. Plain, readonly data; an absent
 * field is unknown, and unknown is never a disagreement.
 */
import type { PLACE_KINDS } from './place-kinds.ts'
import type { RELATION_ROLES } from './relation-roles.ts'

/** Why the record exists: `sought` and `enquirer` come from tracing requests, the others from registries. */
export type RecordKind = 'registered' | 'sought' | 'enquirer' | 'self_report' | 'deceased'

/** A sex as the source wrote it. `other` is missing where it is compared. */
export type Sex = 'female' | 'male' | 'other'

/** What a part of a name is. `unknown` means that the source did not say. */
export type PartRole =
  | 'given'
  | 'father'
  | 'grandfather'
  | 'mother'
  | 'family'
  | 'clan'
  | 'nisba'
  | 'kunya'
  | 'title'
  | 'particle'
  | 'generation'
  | 'nickname'
  | 'unknown'

/** What a name is beside the usual one. */
export type NameKind = 'legal' | 'alias' | 'nickname' | 'maiden' | 'married' | 'transliteration'

/** One part of a name, where the source kept parts apart. */
export interface NamePart {
  /** The part as written: one token or several ("Mary Ann", "de la Cruz"). */
  readonly text: string
  /** Which part it is. */
  readonly role: PartRole
}

/** One way a person is called. A record may hold several (aliases, other scripts, a maiden name). */
export interface Name {
  /** The whole name as written, in the order written. */
  readonly full?: string | undefined
  /** Its parts, where the source kept them apart. With `full`, another form of the same name, counted once. */
  readonly parts?: readonly NamePart[] | undefined
  /** BCP 47 language of the name, where known ("ar", "am", "zh-Hant"). */
  readonly language?: string | undefined
  /** What it is beside the name by which the person is known. */
  readonly kind?: NameKind | undefined
}

/** How finely a date is known. */
export type DatePrecision = 'day' | 'month' | 'year' | 'range' | 'partial'

/** Where a date comes from. `age`: computed from an age; `default`: a date that the source fills in when it does not know. */
export type DateBasis = 'stated' | 'document' | 'estimated' | 'age' | 'default'

/**
 * An uncertain date in the Gregorian calendar: the interval of days it may be, and whichever components are
 * known. Give what the source knows: `{ year: 2009, precision: 'year' }` is enough. A date that can't be read, or can't exist
 * (31 February), keeps its text in `damaged` and has no interval.
 */
export interface UncertainDate {
  /** First possible day, as days since 1970-01-01 (may be negative). */
  readonly earliest?: number | undefined
  /** Last possible day, inclusive, as days since 1970-01-01. */
  readonly latest?: number | undefined
  /** 1 to 9999 */
  readonly year?: number | undefined
  /** Last two digits of a year, 0 to 99, where its century was not written and `year` is unknown. */
  readonly yearOfCentury?: number | undefined
  /** 1 to 12 */
  readonly month?: number | undefined
  /** 1 to 31 */
  readonly day?: number | undefined
  /** How finely it is known; `partial`: parts that make no interval, such as a day and a month. */
  readonly precision: DatePrecision
  /** Where it comes from. A `default` day says nothing of month and day. */
  readonly basis?: DateBasis | undefined
  /** The calendar it was written in, where that was not the Gregorian one. */
  readonly calendar?: string | undefined
  /** The text as written, kept when no date could be read from it. Personal data: never printed in errors. */
  readonly damaged?: string | undefined
}

/** An age in years on a day: the person was born between `on` less `years + 1` years and `on` less `years` years. */
export interface Age {
  /** 0 to 130 */
  readonly years: number
  /** Upper end, for a range such as 20-25. */
  readonly toYears?: number | undefined
  /** The day on which the age was true, as days since 1970-01-01. */
  readonly on?: number | undefined
}

/** What a place is to the person. */
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place as its source wrote it. Levels are kept apart so that "place within place" counts once. */
export interface Place {
  /** What it is to the person: only places of one kind are compared. */
  readonly kind: PlaceKind
  /** The place as written, where its source didn't say which level it is ("birth_place"). */
  readonly text?: string | undefined
  /** A name in any of many languages, or an ISO 3166-1 code. */
  readonly country?: string | undefined
  /** The largest part of the country: a state, a province. */
  readonly region?: string | undefined
  /** A city, town, village or camp. */
  readonly city?: string | undefined
  /** A part of the city: a quarter, a block. */
  readonly suburb?: string | undefined
  /** The postal code. */
  readonly postcode?: string | undefined
  /** Street lines, in order. */
  readonly lines?: readonly string[] | undefined
  /** The number in the street. */
  readonly houseNumber?: string | undefined
  /** A code of a gazetteer (ISO 3166, OCHA p-code). */
  readonly code?: string | undefined
  /** WGS 84 degrees, north positive; with `longitude`. */
  readonly latitude?: number | undefined
  /** WGS 84 degrees, east positive. */
  readonly longitude?: number | undefined
  /** When the person was there: of `separated_at` the day of the separation. */
  readonly at?: UncertainDate | undefined
}

/** What the relative is to the focal person: `mother` means "this is the focal person's mother". */
export type RelationRole = (typeof RELATION_ROLES)[number]

/** What somebody is to the head of the household; `head` for the head. */
export type GroupRole = RelationRole | 'head'

/** A relative whom the record mentions. */
export interface Relative {
  /** What the relative is to the focal person. */
  readonly role: RelationRole
  /** What the relative is called. */
  readonly names: readonly Name[]
  /** The relative's sex. */
  readonly sex?: Sex | undefined
  /** The relative's birth. */
  readonly birth?: UncertainDate | undefined
}

/** An official or contact identifier. Compared as sets, by kind. */
export interface Identifier {
  /** "email", "phone", "passport", "unhcr", ... */
  readonly kind: string
  /** As written; of a telephone number the last eight digits are compared. */
  readonly value: string
}

/** Something that happened to the person. */
export interface LifeEvent {
  /** Of `death`, `separation` (`separated`), `last_seen` (`last_contact`) and `found` the day is compared; other kinds are carried along. */
  readonly kind: string
  /** When it happened. */
  readonly at?: UncertainDate | undefined
  /** Carried along: a place that is to be compared belongs in the record's `places`. */
  readonly place?: Place | undefined
}

/** Who may do what with the record. The library heeds `match`. It notifies nobody and publishes nothing, so the rest is carried along. */
export interface Consent {
  /** False keeps the record out of every run and registry. */
  readonly match: boolean
  /** May the person be told of a match? */
  readonly notify?: boolean | undefined
  /** Fields that may be made public. */
  readonly publish?: readonly string[] | undefined
  /** Organisations that the record may be passed on to. */
  readonly share?: readonly string[] | undefined
}

/** Where the record comes from. */
export interface Source {
  /** Carried along. */
  readonly organisation?: string | undefined
  /** Day on which it was recorded, as days since 1970-01-01. It dates an age without a day of its own, and years of two digits. */
  readonly recordedOn?: number | undefined
  /** Who gave the information. Carried along. */
  readonly informant?: 'self' | 'relative' | 'caregiver' | 'other' | undefined
}

/**
 * One record of a registry or one person of a tracing request. Only `id` and `names` are required; leave out what is not known.
 *
 * @example
 * ```ts
 * import type { PersonRecord } from 'kinmatch'
 *
 * const record: PersonRecord = {
 *   id: 'request-1',
 *   kind: 'sought',
 *   names: [{ full: 'يوسف إبراهيم' }],
 *   sex: 'male',
 *   birth: { year: 2009, precision: 'year' },
 *   places: [{ kind: 'birth', city: 'الجنينة' }],
 *   relatives: [{ role: 'mother', names: [{ full: 'أمينة عبد الله' }] }],
 *   groupId: 'request-1',
 * }
 * ```
 */
export interface PersonRecord {
  /** Unique inside its registry; never derived from personal data. */
  readonly id: string
  /** Why the record exists; it decides what a match means to those who search. */
  readonly kind?: RecordKind | undefined
  /** All names of the person; may be empty. */
  readonly names: readonly Name[]
  /** The sex, where known. */
  readonly sex?: Sex | undefined
  /** The birth, as finely as it is known. */
  readonly birth?: UncertainDate | undefined
  /** An age, for a person whose birth is not known; it needs a day, its own or `source.recordedOn`. */
  readonly age?: Age | undefined
  /** Where the person was born, lives, was last seen. */
  readonly places?: readonly Place[] | undefined
  /** Relatives whom the record names. */
  readonly relatives?: readonly Relative[] | undefined
  /** Official numbers, telephones, e-mail addresses. */
  readonly identifiers?: readonly Identifier[] | undefined
  /** Number of the tracing request, household or family: records of one group are matched as a family. */
  readonly groupId?: string | undefined
  /** What the person is to the head of its household; only with `groupId`. */
  readonly groupRole?: GroupRole | undefined
  /** What happened to the person. */
  readonly events?: readonly LifeEvent[] | undefined
  /** Columns that nobody recognised, by header. */
  readonly attributes?: Readonly<Record<string, string>> | undefined
  /** Absent means that matching is allowed. */
  readonly consent?: Consent | undefined
  /** Where the record comes from. */
  readonly source?: Source | undefined
  /** Day after which the record must not be used, as days since 1970-01-01. */
  readonly expiresOn?: number | undefined
}
