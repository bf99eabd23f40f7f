import { describe, expect, it } from 'vitest'
import { JOBS } from '../../src/worker/jobs.ts'
import { RUN_JOBS } from '../../src/worker/run-jobs.ts'

describe('jobs of a run', () => {
  it('are jobs that threads know, and load', async () => {
    for (const name of RUN_JOBS) expect((await JOBS[name]?.())?.name).toBe(name)
  })
})
