/** The vocabulary of the simulator: invented people, their families, and the visits in which somebody writes them down. */

/** A source of numbers in [0, 1). */
export type Rng = () => number

/** How much goes wrong when people are written down. */
export type Level = 'easy' | 'field' | 'hard'

/** A name or a place with its native spelling and its Latin ones, the usual one first. */
export interface Word {
  /** Distinct for distinct words of one culture; a clerk's habits hang on it. */
  readonly id: number
  readonly native: string
  readonly spellings: readonly [string, ...string[]]
  /** Short and pet forms, Latin. */
  readonly short: readonly string[]
  /** The form of a woman, where a family name has one. */
  readonly feminine?: Word
  /** Patronymics made from it. */
  readonly son?: Word
  readonly daughter?: Word
}

export interface Town {
  readonly name: Word
  readonly region: Word
}

/** How a culture puts a name together. */
export type NamingSystem =
  | 'chain'
  | 'patronymic'
  | 'given-family'
  | 'two-surnames'
  | 'family-first'
  | 'mononym'

/** One invented person as they really are. */
export interface Person {
  /** 0 .. people - 1, distinct in the whole population. */
  readonly number: number
  readonly female: boolean
  /** Day of birth, as days since 1970-01-01. */
  readonly birth: number
  readonly given: Word
  /** The name that their children carry in a chain; mostly `given`. */
  readonly root: Word
  readonly fatherName: Word
  readonly grandfatherName: Word
  readonly family?: Word
  readonly secondFamily?: Word
  readonly father?: Person
  readonly mother?: Person
  /** Set once, when the couple is made. */
  spouse?: Person
  readonly twin: boolean
  /** People under one roof share it; it is the number of the first of them. */
  readonly household: number
  /** Households of brothers share it. */
  readonly kindred: number
}

/** What a record is for: a row of the tracing society or of the camp. */
export type RecordRole = 'enquirer' | 'sought' | 'registered'

/** A record that will be written: whom it is about, by which visit. */
export interface PlannedRecord {
  readonly id: string
  readonly side: 'left' | 'right'
  readonly role: RecordRole
  readonly person: Person
  /** Records of one visit were written by one clerk on one day. */
  readonly visit: number
}

/** What a relative is, as `kinmatch relate` says it. */
export type Relation = 'parent' | 'child' | 'sibling' | 'spouse' | 'grandparent' | 'grandchild' | 'relative'
