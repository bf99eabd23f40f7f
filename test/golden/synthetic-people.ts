import { mulberry32 } from '../../src/internal/rng.ts'
import type { Name, PersonRecord, Place, Relative } from '../../src/record/types.ts'
import { createPeople } from '../../bench/generate-people.ts'

const TWO_WORDS = ['north', 'lower', 'new']
const OTHER_SCRIPT = ['Анна', 'محمد', 'Ольга', 'Γιώργος', '佐藤']

/**
 * Invented people with every field that a comparison exists for, some of them missing, several-valued, damaged or
 * partial: what a change of the fast paths may get wrong. `whole` writes names in one piece, some in other scripts.
 */
export function syntheticPeople(
  records: number,
  seed: number,
  { whole = false, prefix = 'r' }: { readonly whole?: boolean; readonly prefix?: string } = {},
): PersonRecord[] {
  const people = createPeople({ records, seed })
  return Array.from({ length: records }, (_, index): PersonRecord => {
    const { given, family, birthDate, city, email } = people.record(index)
    const rng = mulberry32(people.personOf(index) * 977 + seed)
    const slip = mulberry32(index * 31 + 7)
    const parts = [
      ...(given
        ? [{ text: slip() < 0.1 ? `${given} ${family.slice(0, 1)}` : given, role: 'given' as const }]
        : []),
      { text: rng() < 0.1 ? `de ${family}` : family, role: 'family' as const },
    ]
    const names: Name[] = whole ? [{ full: `${given} ${family}` }] : [{ parts }]
    if (whole && rng() < 0.1)
      names.push({ full: OTHER_SCRIPT[Math.floor(rng() * OTHER_SCRIPT.length)]!, kind: 'alias' })
    const places: Place[] = [
      {
        kind: 'residence',
        ...(city && { city: rng() < 0.3 ? `${TWO_WORDS[Math.floor(rng() * 3)]} ${city}` : city }),
        lines: [
          `${1 + Math.floor(rng() * 40)} ${family} street`,
          ...(slip() < 0.2 ? [`${given} house`] : []),
        ],
        postcode: String(1000 + Math.floor(rng() * 900)),
      },
    ]
    const mother: Relative[] = rng() < 0.3 ? [{ role: 'mother', names: [{ full: `${city} ${given}` }] }] : []
    return {
      id: `${prefix}${index}`,
      names,
      ...(slip() < 0.9 && { sex: rng() < 0.5 ? 'female' : 'male' }),
      ...birth(birthDate, slip()),
      places,
      identifiers: email ? [{ kind: 'email', value: email }] : [],
      relatives: mother,
      attributes: { height: String(150 + Math.floor(rng() * 40)) },
    }
  })
}

function birth(date: string, kind: number): Pick<PersonRecord, 'birth' | 'age'> {
  if (date === '') return kind < 0.5 ? { age: { years: 30, on: 18_000 } } : {}
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  if (kind < 0.05) return { birth: { precision: 'partial', damaged: `31.02.${year}` } }
  // Day and month were swapped, and there is no such month.
  if (month > 12) return { birth: { precision: 'partial', year, damaged: date } }
  if (kind < 0.1) return { birth: { precision: 'year', year } }
  if (kind < 0.13) return { birth: { precision: 'partial', month, day } }
  if (kind < 0.16) return { birth: { precision: 'month', year, month } }
  return { birth: { precision: 'day', year, month, day } }
}
