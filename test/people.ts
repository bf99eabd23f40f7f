import { createPeople } from '../bench/generate-people.ts'
import { mulberry32 } from '../src/internal/rng.ts'
import type { PersonRecord } from '../src/record/types.ts'

/** Made-up records for tests; record ids are `r0`, `r1`, …, the person behind each is `personOf`. */
export interface TestPeople {
  readonly records: readonly PersonRecord[]
  readonly personOf: ReadonlyMap<string, string>
  readonly csv: string
  readonly truthCsv: string
}

/** Records of the bench generator, as rows of CSV and as records. */
export function testPeople(records: number, seed: number, prefix = 'r'): TestPeople {
  const people = createPeople({ records, seed })
  const list: PersonRecord[] = []
  const personOf = new Map<string, string>()
  const rows = ['id,given_name,family_name,birth_date,city,email']
  const truth = ['record_id,entity_id']
  for (let i = 0; i < people.size; i++) {
    const id = `${prefix}${i}`
    const { given, family, birthDate, city, email } = people.record(i)
    rows.push([id, given, family, birthDate, city, email].join(','))
    truth.push(`${id},p${people.personOf(i)}`)
    personOf.set(id, `p${people.personOf(i)}`)
    const [year, month, day] = birthDate.split('-').map(Number)
    list.push({
      id,
      names: [
        {
          parts: [
            ...(given ? [{ text: given, role: 'given' as const }] : []),
            ...(family ? [{ text: family, role: 'family' as const }] : []),
          ],
        },
      ],
      ...(birthDate &&
        month! <= 12 && { birth: { year: year!, month: month!, day: day!, precision: 'day' as const } }),
      ...(city && { places: [{ kind: 'residence' as const, city }] }),
      ...(email && { identifiers: [{ kind: 'email', value: email }] }),
    })
  }
  return { records: list, personOf, csv: `${rows.join('\n')}\n`, truthCsv: `${truth.join('\n')}\n` }
}

/** The items in another order, the same one for the same seed. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const random = mulberry32(seed)
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[out[i], out[j]] = [out[j]!, out[i]!]
  }
  return out
}

/** The rows of a CSV text in another order under the same header. */
export function shuffledCsv(csv: string, seed: number): string {
  const [header, ...rows] = csv.trimEnd().split('\n')
  return `${[header, ...shuffled(rows, seed)].join('\n')}\n`
}
