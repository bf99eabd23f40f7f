import { FATHER_IN_HEADER, HUSBAND_IN_HEADER } from '../../data/form-words.ts'
import { headerKey } from '../header-key.ts'

const words = (list: string): readonly string[] => list.split(', ')
const [FATHER, FATHER_FIRST] = [words(FATHER_IN_HEADER.within), words(FATHER_IN_HEADER.start)]
const HUSBAND = words(HUSBAND_IN_HEADER.within)

/** Whether a column is of the father or the husband, as registers of South Asia and Myanmar have one: of a man it is the father. */
export function isFatherOrHusband(header: string): boolean {
  const key = headerKey(header)
  const isFathers =
    FATHER.some((word) => key.includes(word)) || FATHER_FIRST.some((word) => key.startsWith(word))
  return isFathers && HUSBAND.some((word) => key.includes(word))
}
