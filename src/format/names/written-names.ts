/**
 * Several names in one cell, as people write them: `Sohel Rana (Babu)`, `Mariama dite "Mimi"`, `Kyaw Kyaw @ Ko Aung`, `Шевчук (Бондаренко)
 * Олена`. A note in brackets that is no name (`twin`, `deceased`) goes.
 */
import { headerKey } from '../header-key.ts'
import { kinBehindName } from './kin-behind-name.ts'
import { isToldOfRelatives } from './unnamed.ts'

export interface WrittenNames {
  readonly full: string
  /** Other names of the person, each whole. */
  readonly others: readonly string[]
}

/** Something of such a cell, so that most names are passed by after one look. */
const TRIGGER =
  /[("«“„（@]|\b(?:alias|aka|dite|known|nicknamed|apodad[oa]|vulgo)\b|a\.k\.a|الملقب|المعروف|الشهير|\bон[аи]? же|він же|вона ж|又名/iu
const QUOTED = /["“«„]([^"“”«»„]{2,40})["”»“]/u
const BRACKETED = /[(（]([^()（）]{1,40})[)）]/u
/** Two brackets are of two people, or of a form. */
const SEVERAL = /[)）].*[(（]/su
const CALLED =
  /^(.{2,}?)[\s,]+(?:(?:also )?known as|a\.?k\.?a\.?|alias|nicknamed|dite|apodad[oa](?: como)?|vulgo|الملقبة? (?:ب\s*)?|المعروفة? ب|الشهيرة? ب|он же|она же|він же|вона ж|又名)[\s:]*(\p{L}.+)$/iu
const AT = /^(\p{L}[^@]+?)\s*@\s*(\p{L}[^@.]+)$/u
/** What is left of an alias whose name stood in quotes. */
const CALLED_AT_END =
  /[\s,]+(?:(?:also )?known as|a\.?k\.?a\.?|alias|called|nicknamed|dite?|apodad[oa]|الملقبة?|المعروفة?)\s*$/iu
const WORD = /[\p{L}\p{M}\p{N}’'/-]+/gu
const MOST_WORDS = 3
/** Notes that no list of relatives has. */
const NOTES: ReadonlySet<string> = new Set(
  'twin twins jumeau jumelle jumeaux gemelo gemela gêmeo gêmea близнюк близнюки близнец توأم elder younger senior junior adult minor uam uasc hoh head self orphan orphelin orphelin(e) huérfano pregnant enceinte disabled m f'
    .split(' ')
    .map(headerKey),
)
/** A bracket of these tells more than a name, and stays. */
const PROSE = /\d|\/|\b(?:of|from|de|du|in|at|with|née?|born)\b/iu

/**
 * @param text trimmed
 * @param isFather whether the header says that a name in brackets is the father's
 */
export function writtenNames(text: string, isFather = false): WrittenNames {
  const kin = kinBehindName(text, isFather)
  // The father's name may be part of the name elsewhere, and may not.
  if (kin) return { full: kin.name, others: kin.joined === undefined ? [] : [kin.joined] }
  if (!TRIGGER.test(text)) return { full: text, others: [] }
  const others: string[] = []
  let full = text
  const quoted = QUOTED.exec(full)
  if (quoted) {
    const rest = full.replace(QUOTED, ' ')
    if (!/\p{L}/u.test(rest)) return { full: quoted[1]!.trim(), others }
    others.push(quoted[1]!.trim())
    full = rest.replace(CALLED_AT_END, '')
  }
  const bracketed = SEVERAL.test(full) ? null : BRACKETED.exec(full)
  if (bracketed) {
    const other = otherName(full, bracketed)
    if (other === undefined) return { full: squeezed(full), others }
    full = full.replace(BRACKETED, ' ')
    if (other !== '') others.push(other)
  }
  const called = CALLED.exec(full) ?? AT.exec(full)
  if (called) {
    full = called[1]!
    others.push(called[2]!.trim())
  }
  return { full: squeezed(full), others }
}

/** The name that a bracket gives; empty for a note; undefined where the cell has to stay as it is. */
function otherName(full: string, { 1: inside = '', index }: RegExpExecArray): string | undefined {
  const before = full.slice(0, index).trim()
  const after = full.slice(full.search(BRACKETED)).replace(BRACKETED, '').trim()
  const words = inside.match(WORD) ?? []
  const keys = words.map(headerKey)
  if (before === '' || words.length === 0) return undefined
  if (keys.every((key) => NOTES.has(key) || isToldOfRelatives(key))) return ''
  if (words.length > MOST_WORDS || PROSE.test(inside)) return undefined
  if (after === '') return inside.trim()
  // A word in the middle stands for the one before it: a maiden name, another spelling.
  return `${before.replace(/\S+$/, '')}${inside.trim()} ${after}`.trim()
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
