import { describe, expect, it } from 'vitest'
import { dedupe, defaultModel, evaluate, link, relate, train } from '../../src/index.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'

/** Processor time from an abort to the rejection, generous: other work and the garbage collector share it. The real figures are printed by bench/workers.ts. */
const LIMIT_MS = 150

const people = syntheticPeople(1500, 31)
const whole = syntheticPeople(300, 32, { whole: true })
const model = await train(people.slice(0, 400))

type Run = (options: { readonly signal: AbortSignal }) => Promise<unknown>
const runs: readonly (readonly [string, Run])[] = [
  ['train', (options) => train(people, undefined, options)],
  ['dedupe', (options) => dedupe(people, model, options)],
  ['dedupe in shards', (options) => dedupe(people, model, { ...options, shards: 3 })],
  ['link, whole names', (options) => link(whole.slice(0, 150), whole.slice(150), model, options)],
  ['relate', (options) => relate(whole.slice(0, 150), whole.slice(150), defaultModel(), options)],
  ['evaluate', (options) => evaluate(people, undefined, model, (id) => id, options)],
]

describe('an abort', () => {
  it.each(runs)(
    'of %s is heeded at any moment, with the reason of the signal, and leaves nothing running',
    async (_, run) => {
      const before = process.getActiveResourcesInfo().length
      let heeded = 0
      for (const after of [0, 3, 10, 30, 60, 120, 250]) {
        const controller = new AbortController()
        const reason = new Error('enough')
        let start = process.cpuUsage()
        const timer = setTimeout(() => {
          start = process.cpuUsage()
          controller.abort(reason)
        }, after)
        const outcome = await run({ signal: controller.signal }).then(
          () => 'done',
          (error: unknown) => error,
        )
        const { user, system } = process.cpuUsage(start)
        clearTimeout(timer)
        if (outcome === 'done') break
        heeded++
        expect(outcome).toBe(reason)
        expect((user + system) / 1000).toBeLessThan(LIMIT_MS)
      }
      expect(heeded).toBeGreaterThan(1)
      expect(process.getActiveResourcesInfo().length).toBeLessThanOrEqual(before + 1)
    },
  )

  it('before the start rejects at once', async () => {
    for (const [, run] of runs) await expect(run({ signal: AbortSignal.abort('no') })).rejects.toBe('no')
  })

  it('that never comes changes nothing', async () => {
    const quiet = await dedupe(people.slice(0, 200), model)
    const watched = await dedupe(people.slice(0, 200), model, { signal: new AbortController().signal })
    expect(watched).toEqual(quiet)
  })
})

it('progress is a share that never falls and ends at 1', async () => {
  for (const shards of [1, 3]) {
    const seen: number[] = []
    const few = people.slice(0, 150)
    await dedupe(few, model, { shards, onProgress: (done) => seen.push(done) })
    expect(seen.length).toBeGreaterThan(10)
    expect(seen.at(-1)).toBeCloseTo(1, 12)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    const trained: number[] = []
    await train(few, undefined, { onProgress: (done) => trained.push(done) })
    expect(trained.at(-1)).toBe(1)
    expect(trained).toEqual(trained.toSorted((a, b) => a - b))
  }
})
