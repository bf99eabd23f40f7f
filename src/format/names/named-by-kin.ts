/** People whose name nobody wrote, but whose they are: "Baby of Amina Yusuf", "B/O Amina", "wife of Omar", "زوجة عمر". */
import { NAMED_BY } from '../../data/form-words.ts'
import type { Relative } from '../../record/types.ts'

const SHAPES = (Object.entries(NAMED_BY) as [keyof typeof NAMED_BY, string][]).map(
  ([role, words]) => [role, new RegExp(`^(?:${words})\\s+(\\p{L}.*)$`, 'iu')] as const,
)
/** Ends of the phrases, so that most names are passed by after one look. */
const TRIGGER = /\b(?:of|de) |\/o|^[زأهوش]/i

/** @returns whom the name is of, or undefined where it is the person's own */
export function namedByKin(text: string): Relative | undefined {
  if (!TRIGGER.test(text)) return undefined
  for (const [role, shape] of SHAPES) {
    const full = shape.exec(text)?.[1]
    if (full !== undefined) return { role, names: [{ full }] }
  }
  return undefined
}
