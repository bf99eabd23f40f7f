import { describe, expect, it } from 'vitest'
import { namesAdvice } from '../../../src/cli/advise/advise-names.ts'
import { detectColumns } from '../../../src/format/columns.ts'
import { defaultModel, type Model } from '../../../src/index.ts'

const wholes = defaultModel()
const [name] = wholes.comparisons
const parts: Model = {
  ...wholes,
  comparisons: ['given', 'family'].map((feature) => ({ ...name!, feature })),
}
const advice = (headers: string, model: Model): string | undefined =>
  namesAdvice('f.csv', detectColumns(headers.split(',')), model)

describe('namesAdvice', () => {
  it('warns of whole names before a model of their parts', () => {
    expect(advice('id,name,dob', parts)).toMatch(
      /^f\.csv: names are not compared, .*; train one on these files/,
    )
  })

  it.each([
    ['id,given_name,family_name,dob', parts],
    ['id,name,given_name,dob', parts],
    ['id,dob,city', parts],
    ['id,name,dob', wholes],
    ['id,given_name,family_name,dob', wholes],
  ])('has nothing to say of %s', (headers, model) => expect(advice(headers, model)).toBeUndefined())
})
