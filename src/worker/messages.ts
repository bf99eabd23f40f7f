import type { SharedUnits } from './units.ts'

/** What a worker is told ahead of a job: names of jobs, to load their code. */
export interface LoadMessage {
  readonly load: readonly string[]
}

/** What a worker is told: one job. */
export interface WorkMessage extends SharedUnits {
  readonly job: string
  readonly input: unknown
}

/** What it answers: units done since the last answer, and at the end its result. */
export type Answer =
  | { readonly kind: 'done'; readonly units: number }
  | { readonly kind: 'result'; readonly output: unknown }
