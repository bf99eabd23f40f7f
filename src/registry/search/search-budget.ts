import { InputError } from '../../record/errors.ts'
import type { Budget } from './candidates.ts'
import { MOST_SLOTS } from '../keys/key-entries.ts'
import { requireDay } from '../require-day.ts'
import type { SearchOptions } from '../types.ts'

/**
 * Of a search, `most` in multiples of the model's pairs per record; measured, see docs/registry.md. Index entries take some
 * nanoseconds each, where a comparison takes microseconds. Keys of a name alone tell less, so that more people are compared, unless
 * one of the most promising has the name (score-query.ts).
 */
type Share = Omit<Budget, 'fewest'>
const WITH_FACTS: Share = { most: 0.3, share: 0.1, strong: 0.25, entries: 2500 }
const BY_NAME: Share = { most: 2, share: 0.05, strong: 0.2, entries: 5000 }

/** The same of a record of a request: long lists are read as well, since households tell whom of so many to compare. */
const OF_REQUEST: Share = { most: 0.3, share: 0.03, strong: 0.2, entries: 10_000 }
/** So many people are gathered for each record of a request. */
const GATHERED = 400

/**
 * Bits of evidence from which a name is found: those of a close one in the built-in model. By names across scripts 45 people a search are
 * compared instead of 149, and the same true ones are found (bench/names-search.ts).
 */
export const NAME_FOUND = 9

/** How many people a search looks at. */
export interface SearchBudget {
  /** Most hits to give. */
  readonly limit: number
  readonly withFacts: Budget
  /** That of a query that knows nothing but a name. */
  readonly byName: Budget
  /** That of a record of a request, and of those whom it is chosen from. */
  readonly ofRequest: Budget
  readonly gathered: Budget
}

/** @throws {InputError} `not-a-number`, `out-of-range`, `unknown-zone` */
export function searchBudget(options: SearchOptions, pairsPerRecord: number): SearchBudget {
  requireOptions(options)
  const limit = Math.min(MOST_SLOTS, options.limit ?? 10)
  const budget = (usual: Share): Budget => {
    const entries = options.maxEntries ?? usual.entries
    if (options.maxCandidates !== undefined)
      return {
        most: Math.min(MOST_SLOTS, options.maxCandidates),
        fewest: limit,
        share: 0,
        strong: 0,
        entries,
      }
    const most = Math.max(limit, Math.ceil(usual.most * pairsPerRecord))
    return { ...usual, most, fewest: limit, entries }
  }
  const [withFacts, byName, ofRequest] = [budget(WITH_FACTS), budget(BY_NAME), budget(OF_REQUEST)]
  const most = Math.max(GATHERED, ofRequest.most, byName.most)
  const gathered = { ...ofRequest, most, fewest: most, share: 0 }
  return { limit, withFacts, byName, ofRequest, gathered }
}

const COUNTS = ['limit', 'maxCandidates', 'maxEntries'] as const

/** Whoever asks from plain JavaScript, or passes on what somebody typed, is told so instead of finding nobody. */
function requireOptions(options: SearchOptions): void {
  for (const name of COUNTS) {
    const value: unknown = options[name]
    if (value === undefined) continue
    if (typeof value !== 'number' || Number.isNaN(value))
      throw new InputError('not-a-number', `${name} takes a number`)
    if (value < 0 || (value !== Number.POSITIVE_INFINITY && !Number.isInteger(value)))
      throw new InputError('out-of-range', `${name} takes a whole number from 0 up; Infinity for all`)
  }
  if (options.today !== undefined) requireDay(options.today, 'today')
  const { minZone } = options
  if (minZone !== undefined && minZone !== 'likely' && minZone !== 'possible')
    throw new InputError('unknown-zone', "minZone takes 'likely' or 'possible'; leave it out for every zone")
}
