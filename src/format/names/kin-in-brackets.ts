/**
 * A father, mother or husband in brackets behind the name, as paper cards have them: `Amina Hassan (père: Ali)`, `Traoré Awa (f. de
 * Moussa)`; where the header says so (`grammar/father-in-brackets.ts`) also without a word.
 */
import type { RelationRole, Relative } from '../../record/types.ts'
import { headerKey } from '../header-key.ts'

/** A name of which a cell also says whose child or wife the person is. */
export interface KinBehindName {
  readonly name: string
  /** As the person is called where the sign is left out: `Idris Musa`; undefined where that is no name of theirs. */
  readonly joined: string | undefined
  readonly relative: Relative
}

const BRACKETED = /^(\p{L}.*?)\s*[(（]\s*([^()（）]{2,60})\s*[)）]\s*$/u
const SIGNS: readonly (readonly [RelationRole, RegExp])[] = (
  [
    [
      'father',
      "père|pere|father|son of|daughter of|[sd]/o|fils d[eu']|fille d[eu']|f(?:ils|ille)?\\. ?d[eu']|padre|hij[oa] de|pai|filh[oa] de|отец|сын|дочь|дочка|батько|otac|baba|baba adı|ayah|bapak|bin|binti|aabo|aabe|አባት|ኣቦ|ابن|بنت|الأب|الاب|والده|والدها|پدر|ولد|فرزند|পিতা|पिता|தந்தை|父",
    ],
    [
      'mother',
      'mère|mere|mother|madre|mãe|мать|мати|мама|majka|anne|ibu|hooyo|እናት|ኣደ|الأم|الام|والدته|والدتها|مادر|মাতা|माता|தாய்|母',
    ],
    [
      'husband',
      "épouse d[eu']?|femme d[eu']?|veuve d[eu']?|wife of|widow of|w/o|esposa de|viuda de|жена|дружина|زوجة|أرملة|همسر",
    ],
  ] as const
).map(
  ([role, signs]) =>
    [
      role,
      new RegExp(`^(?:${signs})(?:\\s*[:.=-]\\s*|\\s+)(?!(?:of|de|du|d['’]|da|do|von)\\b)(?=\\p{L})`, 'iu'),
    ] as const,
)

/**
 * @param isFather whether the header says that a name in brackets is the father's
 * @returns undefined where nothing of the kind is in brackets
 */
export function kinInBrackets(text: string, isFather: boolean): KinBehindName | undefined {
  if (!text.includes('(') && !text.includes('（')) return undefined
  const [, name, inside] = BRACKETED.exec(text) ?? []
  if (name === undefined || inside === undefined) return undefined
  for (const [role, sign] of SIGNS) {
    const said = sign.exec(inside)
    if (said) return kin(name, inside.slice(said[0].length).trim(), role)
  }
  return isFather && /^[\p{L}\p{M}\s.'’-]+$/u.test(inside) ? kin(name, inside.trim(), 'father') : undefined
}

function kin(name: string, full: string, role: RelationRole): KinBehindName {
  const own = new Set(name.split(/\s+/).map(headerKey))
  const said = full.split(/\s+/).some((word) => own.has(headerKey(word)))
  // The father's name is part of the name in many countries; where it stands in it already, or is another's, it is none.
  return {
    name,
    joined: role === 'father' && !said ? `${name} ${full}` : undefined,
    relative: { role, names: [{ full }] },
  }
}
