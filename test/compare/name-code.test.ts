import { describe, expect, it } from 'vitest'
import { codedName, compareNames } from '../../src/compare/names/compare-names.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

const names = [
  'Olena Kovalenko',
  'محمد علي',
  '王小明',
  'マイケルジョンソン',
  '阿都拉曼莫哈末',
  'аnna',
  '',
].map((text) => structureName(text))

describe('a coded name', () => {
  it('has one shape, whatever its script and its alternatives', () => {
    const coded = names.map(codedName)
    const all = coded.flatMap((one) => [one, ...one.alternatives])
    expect(all.length).toBeGreaterThan(names.length)
    const shapes = all.map((one) => [Object.keys(one), Object.keys(one.name)].join(' '))
    expect(new Set(shapes).size).toBe(1)
  })

  it('is told as the name that it was made of', () => {
    for (const a of names)
      for (const b of names) {
        const [x, y] = compareNames(a, b).readings
        expect([a, ...(a.alternatives ?? [])]).toContain(x)
        expect([b, ...(b.alternatives ?? [])]).toContain(y)
      }
  })
})
