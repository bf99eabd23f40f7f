import type { JobLoader } from './serve.ts'

/** All kinds of work that a thread can be given, each loaded when it is first asked for. */
export const JOBS: Readonly<Record<string, JobLoader>> = {
  blocks: async () => (await import('../block/index/blocks-job.ts')).BLOCKS_JOB,
  codes: async () => (await import('../block/codes/codes-job.ts')).CODES_JOB,
  cover: async () => (await import('../block/rules/cover-job.ts')).COVER_JOB,
  conjunctions: async () => (await import('../block/rules/conjunction-job.ts')).CONJUNCTION_JOB,
  fit: async () => (await import('../block/index/fit-job.ts')).FIT_JOB,
  'registry-keys': async () => (await import('../registry/keys/keys-job.ts')).KEYS_JOB,
  relate: async () => (await import('../decide/relate/relate-job.ts')).RELATE_JOB,
  index: async () => (await import('../block/index/index-job.ts')).INDEX_JOB,
  light: async () => (await import('../decide/light/light-job.ts')).LIGHT_JOB,
  meet: async () => (await import('../decide/families/meet-job.ts')).MEET_JOB,
  score: async () => (await import('../decide/scoring/score-job.ts')).SCORE_JOB,
  patterns: async () => (await import('../tune/pattern-job.ts')).PATTERN_JOB,
  'whole-file': async () => (await import('../tune/whole-file-job.ts')).WHOLE_FILE_JOB,
  'random-levels': async () => (await import('../tune/random-job.ts')).RANDOM_JOB,
}
