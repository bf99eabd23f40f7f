import { foldHan } from './cjk-fold.ts'

/**
 * Characters with which one family writes its surname, the usual one first: 邱 since a decree of 1725 kept 丘 for Confucius alone; those of
 * the simplification of 1977, which was withdrawn and stayed in many documents (肖 for 蕭); Saitō as Japan's family registers have it.
 */
const FORMS = '丘邱 蕭肖 傅付 閻闫 戴代 藍兰 斎斉'

let forms: ReadonlyMap<string, string> | undefined

/** @returns The same for surnames that one family may write in two ways. */
export function hanSurnameForm(surname: string): string {
  forms ??= new Map(
    FORMS.split(' ').flatMap((line) => {
      const [first, ...others] = Array.from(foldHan(line))
      return others.map((other) => [other, first!] as const)
    }),
  )
  let out = ''
  for (const character of foldHan(surname)) out += forms.get(character) ?? character
  return out
}
