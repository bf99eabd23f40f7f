import { hashString, mix32 } from '../internal/hash.ts'
import { type Rates, requestRates } from './rates.ts'
import { stream } from './streams.ts'
import type { PlannedRecord, Rng, Word } from './types.ts'

/** One visit: a clerk with habits, a day, a form. Whatever is decided here holds for all people written in it. */
export interface Visit {
  readonly number: number
  readonly side: 'left' | 'right'
  readonly rates: Rates
  /** Day of the visit, as days since 1970-01-01. */
  readonly day: number
  readonly native: boolean
  /** Which of a word's spellings this clerk takes where not the usual one. */
  readonly scheme: number
  /** Decides for which words that is so. */
  readonly habit: number
  readonly ageOnly: boolean
  /** `MM-DD` that stands for an unknown day, or undefined. */
  readonly defaultDay: string | undefined
  readonly swap: boolean
  readonly dropGrandfather: boolean
  readonly changeFamily: boolean
  readonly noRelatives: boolean
  /** Number of the camp. */
  readonly camp: number
}

export function createVisit(record: PlannedRecord, seed: number, all: Rates): Visit {
  const { side, visit: number } = record
  const rng = stream(seed, 'visit', number)
  const rates = side === 'left' ? requestRates(all) : all
  const clerk = Math.floor(rng() * 5000)
  return {
    number,
    side,
    rates,
    day: 19_600 + Math.floor(rng() * 700),
    native: rng() < (side === 'left' ? rates.native : 0.03),
    scheme: mix32(clerk) % 6,
    habit: mix32(clerk + hashString(side, seed)),
    ageOnly: rng() < rates.ageOnly,
    defaultDay: rng() < rates.defaultDate ? (rng() < 0.75 ? '01-01' : '07-01') : undefined,
    swap: rng() < rates.swap / 2,
    dropGrandfather: rng() < rates.grandfatherDropped,
    changeFamily: rng() < rates.familyChanged,
    noRelatives: rng() < rates.relativesAbsent,
    camp: Math.floor(rng() * 12),
  }
}

/** The word as this clerk always writes it: the same people get the same spelling in one visit. */
export function spell(visit: Visit, word: Word): string {
  if (visit.native) return word.native
  const count = word.spellings.length
  if (count === 1 || mix32(visit.habit ^ mix32(word.id)) / 2 ** 32 >= visit.rates.spelling)
    return word.spellings[0]
  return word.spellings[1 + (visit.scheme % (count - 1))]!
}

const NEAR = 'aeeiiaouuobppbddtvwwvkccksszzsnmmngjjgyi'

/** One slip of the pen: a letter left out, doubled, replaced by a near one, or two swapped. Marks stay on their letters. */
export function withTypo(text: string, rng: Rng): string {
  const letters: string[] = text.match(/\P{M}\p{M}*/gu) ?? []
  if (letters.length < 4) return text
  const at = 1 + Math.floor(rng() * (letters.length - 2))
  const kind = Math.floor(rng() * 4)
  if (kind === 0) letters.splice(at, 1)
  else if (kind === 1) letters.splice(at, 0, letters[at]!)
  else if (kind === 2) letters[at] = nearLetter(letters[at]!)
  else letters.splice(at, 2, letters[at + 1]!, letters[at]!)
  return letters.join('')
}

/** A letter that sounds or looks alike; one of another script is doubled. */
function nearLetter(letter: string): string {
  for (let n = 0; n < NEAR.length; n += 2) if (NEAR[n] === letter) return NEAR[n + 1]!
  return letter + letter
}
