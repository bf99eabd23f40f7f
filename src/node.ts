// The entry point `kinmatch/node`: what needs Node. Everything else stands in index.ts.
export type { Workers } from './internal/job.ts'
export { createWorkers, type WorkersOptions } from './worker/create-workers.ts'
export { WorkerError } from './worker/worker-error.ts'
