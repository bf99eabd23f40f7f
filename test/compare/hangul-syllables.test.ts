import { describe, expect, it } from 'vitest'
import { compare } from './written-names.ts'

// Invented names.
describe('a name in Hangul and a Latin name of its surname', () => {
  it.each([
    ['김지훈', 'Kim Ji-hyun'],
    ['김지훈', 'Ji Hyun Kim'],
    ['박민수', 'Park Min-seo'],
    ['이수진', 'Lee Soomin'],
    ['정영호', 'Jung Young-hee'],
  ])('%s is not %s: another syllable', (a, b) => {
    for (const made of [compare(a, b), compare(b, a)]) {
      expect(made.relation).toBe('different')
      expect(made.conflicts.map(({ kind }) => kind)).toEqual(['likeness'])
    }
  })

  it.each([
    ['김지훈', 'Kim Ji-hoon'],
    ['김지훈', 'Gim Jihun'],
    ['박은영', 'Pak Un-yong'],
    ['최희진', 'Choi Hijin'],
    ['이내훈', 'Lee Rae-hoon'],
    ['서태지', 'Seo Taiji'],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b).conflicts).toEqual([])
    expect(compare(b, a).relation).toBe('same')
  })

  it.each([
    ['김안나', 'Anna Kim'],
    ['남궁민수', 'Namgung Min-seo'],
    ['김지훈', 'Kim Jyhuun'],
  ])('%s, %s: nothing is said of foreign names, long surnames and other spellings', (a, b) =>
    expect(compare(a, b).conflicts.map(({ kind }) => kind)).not.toContain('likeness'),
  )
})
