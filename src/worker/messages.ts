/** What a worker is told ahead of a job: names of jobs, to load their code. */
export interface LoadMessage {
  readonly load: readonly string[]
}

/** What a worker is told: one job. */
export interface WorkMessage {
  readonly job: string
  readonly input: unknown
  readonly units: number
  /** Units taken at once. */
  readonly batch: number
  /** One shared number: the first unit that nobody has taken. */
  readonly next: Int32Array
}

/** What it answers: units done since the last answer, and at the end its result. */
export type Answer =
  | { readonly kind: 'done'; readonly units: number }
  | { readonly kind: 'result'; readonly output: unknown }
