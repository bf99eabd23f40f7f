import { JOBS } from '../worker/jobs.ts'
import { serve } from '../worker/serve.ts'

/** The threads of the command: they read files too. */
serve({ ...JOBS, 'read-ranges': async () => (await import('./io/range-job.ts')).RANGE_JOB })
