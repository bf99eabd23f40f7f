import { describe, expect, test } from 'vitest'
import { trainingAdvice } from '../../src/cli/advise-training.ts'
import { FIND_FROM } from '../../src/tune/train-population.ts'

describe('advice to train', () => {
  test('names the command for the files at hand', () => {
    expect(trainingAdvice(undefined, ['a.csv', 'b.csv'], FIND_FROM)).toContain(
      'kinmatch train a.csv b.csv --out model.json',
    )
  })

  test('is silent where a model is given or the files are small', () => {
    expect(trainingAdvice('model.json', ['a.csv'], 1_000_000)).toBeUndefined()
    expect(trainingAdvice(undefined, ['a.csv'], FIND_FROM - 1)).toBeUndefined()
  })
})
