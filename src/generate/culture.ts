import { ETHIOPIAN_NAMES, SOMALI_NAMES, SOUTH_SUDANESE_NAMES } from '../data/invented-names-africa.ts'
import { AFGHAN_NAMES, ARABIC_NAMES } from '../data/invented-names-arabic.ts'
import { BURMESE_NAMES, CHINESE_NAMES, KOREAN_NAMES, ROHINGYA_NAMES } from '../data/invented-names-asia.ts'
import { SPANISH_NAMES, UKRAINIAN_NAMES } from '../data/invented-names-europe.ts'
import type { Joint } from './compound-word.ts'
import type { NamingSystem } from './types.ts'
import { decodeWords, type WordTable } from './word-table.ts'

/** A name culture: how names are built, and from which words. */
export interface Culture {
  readonly id: string
  readonly system: NamingSystem
  /** Largest number of children. */
  readonly children: number
  /** Share of people with a second element in the given name, and how it is joined. */
  readonly compound: number
  readonly joint: Joint
  /** Share of the families of a village that carry the village's clan name or commonest surname. */
  readonly clan: number
  /** Share of people who have a family name at all. */
  readonly family: number
  /** Years to add to a Gregorian year in the calendar at home; 0 where it is the Gregorian one. */
  readonly calendar: number
  readonly table: WordTable
}

type Source = Omit<Culture, 'table'> & { readonly packed: string }

const SPACE: Joint = { native: ' ', latin: [' '] }
const SYLLABLES: Joint = { native: '', latin: ['', '-', ' '] }

const SOURCES: readonly Source[] = [
  {
    id: 'arabic',
    system: 'chain',
    children: 7,
    compound: 0,
    joint: SPACE,
    clan: 0.6,
    family: 0.6,
    calendar: 0,
    packed: ARABIC_NAMES,
  },
  {
    id: 'somali',
    system: 'chain',
    children: 8,
    compound: 0,
    joint: SPACE,
    clan: 0.6,
    family: 0.4,
    calendar: 0,
    packed: SOMALI_NAMES,
  },
  {
    id: 'ethiopian',
    system: 'chain',
    children: 6,
    compound: 0,
    joint: SPACE,
    clan: 0,
    family: 0,
    calendar: -8,
    packed: ETHIOPIAN_NAMES,
  },
  {
    id: 'ukrainian',
    system: 'patronymic',
    children: 3,
    compound: 0,
    joint: SPACE,
    clan: 0.05,
    family: 1,
    calendar: 0,
    packed: UKRAINIAN_NAMES,
  },
  {
    id: 'afghan',
    system: 'given-family',
    children: 7,
    compound: 0.4,
    joint: SPACE,
    clan: 0.3,
    family: 0.5,
    calendar: -621,
    packed: AFGHAN_NAMES,
  },
  {
    id: 'rohingya',
    system: 'mononym',
    children: 7,
    compound: 1,
    joint: SPACE,
    clan: 0,
    family: 0,
    calendar: 0,
    packed: ROHINGYA_NAMES,
  },
  {
    id: 'south-sudanese',
    system: 'chain',
    children: 7,
    compound: 0.6,
    joint: SPACE,
    clan: 0,
    family: 0,
    calendar: 0,
    packed: SOUTH_SUDANESE_NAMES,
  },
  {
    id: 'burmese',
    system: 'mononym',
    children: 5,
    compound: 1,
    joint: { native: '', latin: [' '] },
    clan: 0,
    family: 0,
    calendar: -638,
    packed: BURMESE_NAMES,
  },
  {
    id: 'spanish',
    system: 'two-surnames',
    children: 5,
    compound: 0.7,
    joint: SPACE,
    clan: 0,
    family: 1,
    calendar: 0,
    packed: SPANISH_NAMES,
  },
  {
    id: 'chinese',
    system: 'family-first',
    children: 3,
    compound: 0.85,
    joint: SYLLABLES,
    clan: 0.3,
    family: 1,
    calendar: 0,
    packed: CHINESE_NAMES,
  },
  {
    id: 'korean',
    system: 'family-first',
    children: 4,
    compound: 1,
    joint: { native: '', latin: [' ', '-', ''] },
    clan: 0.3,
    family: 1,
    calendar: 0,
    packed: KOREAN_NAMES,
  },
]

/** How many cultures there are. Villages take them in turn. */
export const CULTURE_COUNT: number = SOURCES.length

const decoded: Culture[] = []

/** The culture of that number; its table is decoded when it is first asked for. */
export function culture(n: number): Culture {
  const found = decoded[n]
  if (found) return found
  const { packed, ...rest } = SOURCES[n]!
  return (decoded[n] = { ...rest, table: decodeWords(packed) })
}
