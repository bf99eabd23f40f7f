/** A joint-sequence model of names in one script and in Latin letters as text: what compare/names/graphone-model.ts decodes. */
export interface GraphoneTable {
  /** Sounds or letters of the script in the order of their numbers from 1, a blank between. */
  readonly sounds: string
  /** Cost of the end; then a line a sound: letters that it is written with, each followed by a cost. */
  readonly graphones: string
  /** By the graphone before: its distance from the one before, the cost of the rest, how many follow, and distance and cost of each. */
  readonly bigrams: string
  /** The same by two graphones before. */
  readonly trigrams: string
  /** What each letter costs behind another, 0 for the edges; a line for each that stands before. */
  readonly latinCosts: string
  /** The same of sounds. */
  readonly soundCosts: string
}

/** Costs in quarters of a bit. */
export const COST_DIGITS: string = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_|}~"'
/** All that is printed but blanks, quotes, and what a template string takes for more. */
export const NUMBER_DIGITS: string =
  '!"#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~'
/** What a rest that costs nothing is written as. */
export const REST_ZERO = 16
/** Numbers under it have one digit, others two. */
export const ONE_DIGIT = 78
