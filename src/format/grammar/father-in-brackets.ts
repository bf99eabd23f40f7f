/** Headers of whole names that say in brackets whose name stands in brackets behind them: `NOM ET PRENOMS (NOM DU PERE)`. */
import { headerKey } from '../header-key.ts'
import { targetOfKey } from '../headers/target-of-key.ts'
import { allOfName } from './joined-labels.ts'

const HEADER = /^(.{2,199}?)\s*[([（]([^()[\]（）]{3,60})[)\]）]\s*$/u
/** Not `Name (father)`: that is the father's name. */
const NAMES = /name|nom|nombre|nome|имя|ім.я|اسم|نام/iu
const AROUND =
  /^(?:with|and|avec|et|con|y|com|e|с|з|مع|و|با)\s+|\s+(?:in brackets|entre parenth[èe]ses|entre paréntesis|в скобках)$/giu

/** A header of whole names without what it says is in brackets, where that is the father's name; undefined for any other header. */
export function withoutFather(header: string): string | undefined {
  const [, label, inside] = HEADER.exec(header) ?? []
  if (label === undefined || inside === undefined) return undefined
  const isWhole = allOfName(label) !== undefined
  if (!isWhole && !NAMES.test(inside)) return undefined
  const isName = isWhole || /^(?:name|family)$/.test(targetOfKey(headerKey(label)) ?? '')
  return isName && targetOfKey(headerKey(inside.replace(AROUND, ''))) === 'relative.father'
    ? label
    : undefined
}
