import { expect, it } from 'vitest'
import { nameCodes } from '../../src/block/codes/name-codes.ts'
import type { BlockingRule } from '../../src/block/rule.ts'
import { populate } from '../../src/encode/populate.ts'
import { jobSteps, type Workers } from '../../src/internal/job.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { testPeople } from '../people.ts'

const workers: Workers = {
  size: 2,
  run: async (job, input, units) => [
    unpaced(jobSteps(job, job.unpack(structuredClone(job.pack(input))), units)),
  ],
  close: () => Promise.resolve(),
}

it('threads share the codes that several rules ask for, and those of expensive kinds', async () => {
  const population = populate(testPeople(50, 3).records)
  const part = (code: BlockingRule['parts'][number]['code'], ...features: string[]) => ({ code, features })
  const rules: BlockingRule[] = [
    { name: 'a', parts: [part('skeleton', 'given'), part('exact', 'birth')] },
    { name: 'b', parts: [part('skeleton', 'family'), part('exact', 'birth')] },
    { name: 'c', parts: [part('metaphone', 'given'), part('year', 'birth')] },
    { name: 'd', parts: [part('nameTokens', 'name')] },
  ]
  const kinds = async (options: { readonly workers?: Workers }): Promise<string[]> => {
    const codes = await nameCodes(population, rules, { hashed: false, ...options })
    return codes.flatMap(({ values }) => values.map(({ code }) => code)).sort()
  }
  expect(await kinds({})).toEqual(['nameTokens'])
  expect(await kinds({ workers })).toEqual(['nameTokens', 'skeleton'])
})
