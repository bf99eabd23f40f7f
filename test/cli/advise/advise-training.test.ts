import { describe, expect, test } from 'vitest'
import { trainingAdvice } from '../../../src/cli/advise/advise-training.ts'
import { FIND_FROM } from '../../../src/tune/train-population.ts'

describe('advice to train', () => {
  test('names the command for the files at hand', () => {
    expect(trainingAdvice({}, ['a.csv', 'b.csv'], FIND_FROM)).toContain(
      'kinmatch train a.csv b.csv --out model.json',
    )
  })

  test('is silent where a model is given or the files are small', () => {
    expect(trainingAdvice({ model: 'model.json' }, ['a.csv'], 1_000_000)).toBeUndefined()
    expect(trainingAdvice({}, ['a.csv'], FIND_FROM - 1)).toBeUndefined()
  })

  test('says where blocking rules are looked for first', () => {
    const found = 'found on a sample of them first'
    expect(trainingAdvice({}, ['a.csv'], FIND_FROM)).not.toContain(found)
    expect(trainingAdvice({ rules: 'found' }, ['a.csv'], FIND_FROM)).toContain(found)
  })
})
