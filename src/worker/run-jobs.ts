/** What a run over a large file asks threads for, by the names of jobs.ts: they can load the code of it before it is wanted. */
export const RUN_JOBS: readonly string[] = ['codes', 'blocks', 'fit', 'score']
