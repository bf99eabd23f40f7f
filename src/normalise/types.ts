import type { PartRole } from '../record/types.ts'

/** Unicode script names, as in `\p{Script=…}`; `Japanese` for a run that mixes kana and Han. */
export type Script =
  | 'Latin'
  | 'Arabic'
  | 'Hebrew'
  | 'Cyrillic'
  | 'Greek'
  | 'Armenian'
  | 'Georgian'
  | 'Ethiopic'
  | 'Devanagari'
  | 'Bengali'
  | 'Gurmukhi'
  | 'Gujarati'
  | 'Oriya'
  | 'Tamil'
  | 'Telugu'
  | 'Kannada'
  | 'Malayalam'
  | 'Sinhala'
  | 'Thai'
  | 'Lao'
  | 'Khmer'
  | 'Myanmar'
  | 'Tibetan'
  | 'Mongolian'
  | 'Thaana'
  | 'Syriac'
  | 'Adlam'
  | 'Nko'
  | 'Hanifi_Rohingya'
  | 'Osmanya'
  | 'Han'
  | 'Hiragana'
  | 'Katakana'
  | 'Japanese'
  | 'Hangul'
  | 'Mixed'
  | 'Other'

/** What the caller knows about a name's origin; both optional, both only choose among readings. */
export interface NameHint {
  /** BCP 47 language ("ar", "fa", "uk", "zh-Hant"). */
  readonly language?: string | undefined
  /** ISO 3166-1 alpha-2 country. */
  readonly country?: string | undefined
}

/** One token of a name, ready to be compared with a token in any other script. */
export interface NameToken {
  /** As written, cleaned of controls and marks that carry no meaning. */
  readonly written: string
  /** Canonical form in its own script: equal for spellings that the script treats as one. */
  readonly native: string
  /** Its script: `Japanese` for kana with Han, `Mixed` for letters of several scripts, `Other` without letters that are known. */
  readonly script: Script
  /** Romanisations in a-z, likeliest first; empty only if the token has no letters. */
  readonly latin: readonly string[]
  /** What it is in the name: given, father, family. */
  readonly role: PartRole
  /** 0 to 1: how sure the role is. */
  readonly confidence: number
}

/** A name understood: its words in the order written, each with its role; titles are kept apart. */
export interface StructuredName {
  /** Words that identify, in the order written, and the particles between them (role `particle`). */
  readonly tokens: readonly NameToken[]
  /** Titles and honorifics that were taken off ("dr", "haji"), canonical. */
  readonly titles: readonly string[]
  /** The script of most of the name. */
  readonly script: Script
  /** `mixed-script`: letters of several scripts inside one token; `truncated`: cut at the limit of letters or of words. */
  readonly flags: readonly ('mixed-script' | 'truncated')[]
  /** Other ways to read the same writing, less likely: another split, another tradition. At most three. */
  readonly alternatives?: readonly StructuredName[]
  /** Of an alternative: how likely it is beside the likeliest reading, 0 to 1. */
  readonly share?: number
  /** Of an East Asian name that was split without a space: the language in which it is read. */
  readonly readAs?: 'zh' | 'ja' | 'ko' | 'vi'
}
