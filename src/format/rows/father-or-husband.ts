import { headerKey } from '../header-key.ts'

const [FATHER, HUSBAND] = [/father|^পিতা|বাবা|^पिता|^والد/, /husband|স্বামী|पति|شوہر/]

/** Whether a column is of the father or the husband, as registers of South Asia and Myanmar have one: of a man it is the father. */
export function isFatherOrHusband(header: string): boolean {
  const key = headerKey(header)
  return FATHER.test(key) && HUSBAND.test(key)
}
