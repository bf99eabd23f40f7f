import { expect, it } from 'vitest'
import { gradeNames } from '../../src/compare/names/grade-names.ts'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { createNameEvidence } from '../../src/decide/name-evidence.ts'
import { shareNames } from '../../src/encode/names/shared-names.ts'
import { populate } from '../../src/encode/populate.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

const NAMES = [
  'Mohammed Ali Hassan',
  'محمد علي حسن',
  'Mahmud al-Ali',
  'Ольга Петрова',
  'Olga Petrovna',
  '陈明',
  'Tan Beng',
  'Chen Mingming',
  'Otis Pedro',
  'Fatuma Abdi',
]

it('bits of names are those of a whole comparison wherever they are as many as is asked for, and fewer elsewhere', () => {
  const { levels } = defaultModel().comparisons[0]!
  const conditions = levels.flatMap(({ when }, k) =>
    when.kind === 'name' || when.kind === 'nameGiven' || when.kind === 'nameKin'
      ? [{ code: k + 1, condition: when }]
      : [],
  )
  for (const atLeast of [-Infinity, -3, 0, 2, 5, 9]) {
    const population = populate(NAMES.map((full, n) => ({ id: `${n}`, names: [{ full }] })))
    const { dictionary, single } = population.columns.get('name')!
    shareNames(dictionary)
    const grader = gradeNames(conditions, dictionary)
    const evidence = createNameEvidence(population)
    for (let i = 0; i < NAMES.length; i++)
      for (let j = 0; j < i; j++) {
        grader.grade(single![i]!, single![j]!)
        const bits = compareNames(
          structureName(dictionary.text(single![i]!)),
          structureName(dictionary.text(single![j]!)),
        ).bits
        const told = evidence(i, j, atLeast)
        if (bits >= atLeast) expect(told).toBe(bits)
        else expect(told).toBeLessThan(atLeast)
      }
  }
})
