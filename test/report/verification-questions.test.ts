import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparePersons, defaultModel, type PersonRecord } from '../../src/index.ts'
import { questionsText } from '../../src/report/questions-text.ts'
import { verificationQuestions } from '../../src/report/verification-questions.ts'

const ask = async (
  left: PersonRecord,
  right: PersonRecord,
): Promise<ReturnType<typeof verificationQuestions>> =>
  verificationQuestions(left, right, (await comparePersons(left, right, defaultModel())).contributions)
const person = (extra: Partial<PersonRecord> = {}): PersonRecord => ({
  id: 'x',
  names: [{ full: 'Adam Ibrahim' }],
  ...extra,
})
const mother = { role: 'mother', names: [{ full: 'Amina Abdallah' }] } as const
const aunt = { role: 'aunt', names: [{ full: 'Halima Abdallah' }] } as const

describe('verification questions', () => {
  it('ask the side that has not said it', async () => {
    expect(await ask(person({ relatives: [mother] }), person())).toEqual([
      {
        topic: 'relative.mother.name',
        question: 'What is the name of the mother?',
        ask: 'right',
        answerOn: 'left',
      },
    ])
    expect(await ask(person(), person({ relatives: [mother] }))).toMatchObject([
      { ask: 'left', answerOn: 'right' },
    ])
  })

  it('do not ask for what was compared', async () => {
    expect(await ask(person({ relatives: [mother] }), person({ relatives: [mother] }))).toEqual([])
  })

  it('leave out a relative whom both list, since lists of relatives are compared whole', async () => {
    const left = person({ relatives: [mother, aunt] })
    const right = person({ relatives: [aunt] })
    expect((await ask(left, right)).map(({ topic, ask: side }) => [topic, side])).toEqual([
      ['relative.mother.name', 'right'],
    ])
  })

  it('ask first for what both know, and then by worth', async () => {
    const told = {
      clan: { role: 'clan', text: 'Bisharin' },
      grandfather: { role: 'grandfather', text: 'Idris' },
    } as const
    const left = person({
      names: [{ full: 'Adam Ibrahim', parts: [told.clan, told.grandfather] }],
      relatives: [mother],
    })
    const right = person({ names: [{ full: 'Adam Ibrahim', parts: [told.clan] }] })
    expect((await ask(left, right)).map(({ topic, ask: side }) => [topic, side])).toEqual([
      ['name.clan', 'either'],
      ['relative.mother.name', 'right'],
      ['name.grandfather', 'right'],
    ])
  })

  it('ask for the day where only the year was compared', async () => {
    const day = { year: 2010, month: 3, day: 4, precision: 'day' } as const
    const year = { year: 2010, precision: 'year' } as const
    expect((await ask(person({ birth: day }), person({ birth: year }))).map(({ topic }) => topic)).toEqual([
      'birth.day',
    ])
    expect(await ask(person({ birth: day }), person({ birth: day }))).toEqual([])
  })

  it('hold no answer', async () => {
    const word = fc.stringMatching(/^Zq[a-z]{4,9}$/)
    await fc.assert(
      fc.asyncProperty(word, async (canary) => {
        const left = person({
          names: [{ full: canary, parts: [{ text: canary, role: 'nickname' }] }],
          relatives: [{ role: 'mother', names: [{ full: canary }] }],
          places: [{ kind: 'separated_at', text: canary, at: { earliest: 1, latest: 1, precision: 'day' } }],
        })
        const questions = await ask(left, person())
        expect(questions.length).toBeGreaterThan(3)
        expect(JSON.stringify(questions) + questionsText('l', 'r', questions)).not.toContain(canary)
      }),
      { numRuns: 20 },
    )
  })
})
