/** What stands beside the name of a relative in a cell: `S/O Abdul Karim`, `Tut (12)`, `Дмитро 2012 р.н.`, `Karim - décédé`, a telephone. */
import type { RelationRole } from '../../record/types.ts'
import { parseAge } from '../dates/parse-age.ts'
import { parseDate } from '../dates/parse-date.ts'

export interface NotedRelative {
  readonly name: string
  /** What the sign before the name says that the relative is. */
  readonly role?: RelationRole
  /** The birth behind the name, as written. */
  readonly birth?: string
}

const SIGN = /^([sdwhc])\/o\.?:?\s*(?=\p{L})/iu
/** What the one who is named is to a son, daughter, wife, husband of theirs, and to whom they care for. */
const OF_SIGN: Readonly<Record<string, RelationRole>> = {
  s: 'father',
  d: 'father',
  w: 'husband',
  h: 'wife',
  c: 'guardian',
}
const NUMBERS =
  /^([^\d()]*\p{L}[^\d()]*?)[\s,:(–-]+(?:(?:born|b\.|née?(?: en)?|aged?|âgée?(?: de)?)[\s.:]*)?(\+?\d[^()]*)\)?$/iu
const TELEPHONE = /^\+?\d[\d\s/()-]{5,}$/
const SEX = /\s+[MF]$/
const FATE =
  /(?:\s*[,(–-]\s*|\s+(?=died|décédée? en|умер|помер))(?:deceased|late|dead|died|décédée?|fallecid[oa]|falecid[oa]|mort[eo]?|muert[oa]|помер(?:ла)?|умер(?:ла)?|متوفى|متوفي|متوفية|متوفاة|توفي|توفيت|فوت|alive|vivante?|missing|disparue?)(?![\p{L}\p{M}]).*$/iu

/** Most names: letters and nothing else, and no word of those that {@link FATE} finds without a sign. */
const PLAIN = /^[\p{L}\p{M}\s.'’]*$/u
const FATE_WORD = /\s(?:died|décédée? en|умер|помер)/iu

/** A relative's name without what is told beside it. */
export function notedRelative(text: string): NotedRelative {
  if (PLAIN.test(text) && !FATE_WORD.test(text)) return { name: text.trim() }
  const sign = SIGN.exec(text)
  let name = sign ? text.slice(sign[0].length) : text
  const role = sign ? OF_SIGN[sign[1]!.toLowerCase()] : undefined
  const fate = FATE.exec(name)
  if (fate && /\p{L}/u.test(name.slice(0, fate.index))) name = name.slice(0, fate.index)
  let birth: string | undefined
  const [, before = '', told = ''] = NUMBERS.exec(name) ?? []
  if (told !== '') {
    if (TELEPHONE.test(told)) name = before
    else if (parseAge(told) !== undefined) name = before.replace(SEX, '')
    else if (parseDate(told)?.year !== undefined) {
      name = before
      birth = told
    }
  }
  return { name: name.trim(), ...(role && { role }), ...(birth !== undefined && { birth }) }
}
