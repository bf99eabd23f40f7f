import { mix32 } from '../internal/hash.ts'
import type { Rates } from './rates.ts'
import { stream } from './streams.ts'
import type { Person, PlannedRecord, RecordRole, Rng } from './types.ts'
import { pick } from './zipf.ts'

const DAYS_OF_15_YEARS = 5479
/** The day on which the separation is taken to have been, 2022-01-01: the youngest cannot ask. */
const SEPARATION = 18_993

/** Slots of one person's records; an id is a bijection of (person, slot). */
const SLOTS = 8

/**
 * Who of a household is sought, who seeks, and who is registered in the camp. 45 % of the households file a request;
 * of these the camp knows the sought people in a share `exists`. One in four of the found ones seeks the enquirer in turn
 * (mutual search), one request in five has a second enquirer (co-enquirers). Where the sought are not in the camp, a
 * relative of theirs now and then is (twin, sibling, parent: hard negatives). In one such camp household of seven somebody
 * seeks the same people too (co-enquirers of two societies). 45 % of the households are only registered.
 */
export function planHousehold(
  household: readonly Person[],
  rates: Rates,
  seed: number,
  rng: Rng,
): PlannedRecord[] {
  const records: PlannedRecord[] = []
  const put = (person: Person, side: 'left' | 'right', role: RecordRole, visit: number): void => {
    const slot = records.filter((r) => r.person === person).length
    const code = mix32((person.number * SLOTS + slot) ^ mix32(seed ^ 0x5eed))
    const id = `${side === 'left' ? 'T' : 'C'}${code.toString(16).padStart(8, '0')}`
    records.push({ id, side, role, person, visit })
  }
  const first = household[0]!.number * 4
  const register = (people: readonly Person[]): void => {
    for (const person of people) {
      put(person, 'right', 'registered', first + 2)
      // Some register a second time, elsewhere.
      if (rng() < 0.03) put(person, 'right', 'registered', first + 3)
    }
  }
  const kind = rng()
  const old = household.filter((p) => SEPARATION - p.birth > DAYS_OF_15_YEARS)
  if (kind >= 0.45 || old.length === 0 || household.length < 2) {
    if (kind < 0.9) register(household.filter(() => rng() < 0.8))
    return records
  }
  const enquirer = pick(rng, old)
  const others = household.filter((p) => p !== enquirer)
  const chosen = others.filter(() => rng() < 0.6).slice(0, 4)
  const sought = chosen.length > 0 ? chosen : [pick(rng, others)]
  const rest = others.filter((p) => !sought.includes(p))
  put(enquirer, 'left', 'enquirer', first)
  for (const person of sought) put(person, 'left', 'sought', first)
  const second = rest.find((p) => old.includes(p))
  const coEnquirer = second !== undefined && rng() < 0.35
  if (coEnquirer) {
    put(second, 'left', 'enquirer', first + 1)
    for (const person of sought) if (rng() < 0.8) put(person, 'left', 'sought', first + 1)
  }
  const free = rest.filter((p) => !coEnquirer || p !== second)
  if (rng() < rates.exists) {
    const found = sought.filter(() => rng() < 0.9)
    register([...(found.length > 0 ? found : sought), ...free.filter(() => rng() < 0.3)])
    if (rng() < 0.25) put(enquirer, 'right', 'sought', first + 2)
  } else if (rng() < 0.5) register(free.filter(() => rng() < 0.6))
  const camp = new Set(records.filter(({ role }) => role === 'registered').map(({ person }) => person))
  // A stream of its own, so that the other records stay as they are.
  const seeking = stream(seed, 'camp seeks', first)
  if (camp.size > 0 && seeking() < 0.15)
    for (const person of sought)
      if (!camp.has(person) && seeking() < 0.8) put(person, 'right', 'sought', first + 2)
  return records
}
