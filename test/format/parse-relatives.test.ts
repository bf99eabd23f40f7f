import { describe, expect, it } from 'vitest'
import { parseRelatives } from '../../src/format/relatives/parse-relatives.ts'
import { LIMITS } from '../../src/record/limits.ts'
import type { Relative, RelationRole } from '../../src/record/types.ts'

const read = (text: string, role?: RelationRole): string[] => {
  const out: Relative[] = []
  expect(parseRelatives(text, role, {}, out)).toBeUndefined()
  return out.map(
    ({ role: r, names, birth }) =>
      `${r}:${names[0]?.full ?? ''}${birth ? `@${birth.year ?? birth.damaged ?? ''}` : ''}`,
  )
}

describe('people in one cell', () => {
  it.each<[string, RelationRole | undefined, string[]]>([
    ['Ali|Hassan;2010-03-01', 'child', ['child:Ali', 'child:Hassan@2010']],
    ['mother=Amina|frère=Ali;2009', undefined, ['mother:Amina', 'brother:Ali@2009']],
    ['Ali, Hassan, Amina', 'child', ['child:Ali', 'child:Hassan', 'child:Amina']],
    ['علي، حسن، أمينة', 'child', ['child:علي', 'child:حسن', 'child:أمينة']],
    ['王伟、王薇', 'sibling', ['sibling:王伟', 'sibling:王薇']],
    ['Ali; Hassan', 'brother', ['brother:Ali', 'brother:Hassan']],
    ['Ali\nHassan', 'son', ['son:Ali', 'son:Hassan']],
    ['Ali;2010, Hassan;2012', 'child', ['child:Ali@2010', 'child:Hassan@2012']],
    ['Ali;March 3, 2010', 'child', ['child:Ali@2010']],
    ['Ali;24/01/2012', 'child', ['child:Ali@2012']],
    ['Ali,,', 'child', ['child:Ali']],
    // Of one mother a comma divides the parts of the name.
    ['Diallo, Fatoumata', 'mother', ['mother:Diallo, Fatoumata']],
    ['Ali, Hassan|Amina', 'child', ['child:Ali, Hassan', 'child:Amina']],
  ])('%j of %s', (text, role, wanted) => {
    expect(read(text, role)).toEqual(wanted)
  })

  it('are at most so many, however long the cell', () => {
    const cell = `${','.repeat(1_000_000)}${'Ali,'.repeat(LIMITS.relatives + 1)}`
    expect(parseRelatives(cell, 'child', {}, [])).toBe('too-many')
  })
})
