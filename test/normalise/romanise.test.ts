import { describe, expect, it } from 'vitest'
import { romanise } from '../../src/normalise/romanise.ts'
import { scriptOf } from '../../src/normalise/script.ts'
import type { NameHint } from '../../src/normalise/types.ts'

// Token, a Latin spelling in use that must be among the variants, hint.
const READS: [token: string, latin: string, hint?: NameHint][] = [
  ['Сергей', 'sergey'],
  ['Дмитрий', 'dmitry'],
  ['Евгений', 'yevgeniy'],
  ['Юлия', 'yulia'],
  ['Щербакова', 'shcherbakova'],
  ['Жуков', 'schukow'],
  ['Пушкин', 'pouchkin'],
  ['Галина', 'halyna', { language: 'uk' }],
  ['Зеленський', 'zelenskyy', { language: 'uk' }],
  ['Ђоковић', 'djokovic'],
  ['Жељко', 'zeljko'],
  ['Георги', 'georgi', { language: 'bg' }],
  ['Щерев', 'shterev', { language: 'bg' }],
  ['Γεώργιος', 'georgios'],
  ['Παπαδόπουλος', 'papadopoulos'],
  ['Ευάγγελος', 'evangelos'],
  ['Μπάμπης', 'babis'],
  ['Ντίνος', 'dinos'],
  ['Αϊβαλιώτης', 'aivaliotis'],
  ['Χρήστος', 'christos'],
  ['جمال', 'jmal'],
  ['جمال', 'gmal'],
  ['يوسف', 'yusf'],
  ['محمد', 'mhmd'],
  ['مُحَمَّد', 'muhammad'],
  ['القذافي', 'alqdhafi'],
  ['رضا', 'rza', { language: 'fa' }],
  ['پروانه', 'prvaneh'],
  ['שרה', 'shra'],
  ['חיים', 'haim'],
  ['צבי', 'tzvi'],
]

describe('romanise', () => {
  it.each(READS)('%s reads %s', (token, latin, hint) => {
    expect(romanise(token, scriptOf(token), hint)).toContain(latin)
  })

  it('gives at most six distinct readings in a-z', () => {
    for (const [token, , hint] of READS) {
      const variants = romanise(token, scriptOf(token), hint)
      expect(variants.length).toBeLessThanOrEqual(6)
      expect(new Set(variants).size).toBe(variants.length)
      for (const v of variants) expect(v).toMatch(/^[a-z]+$/)
    }
  })
})
