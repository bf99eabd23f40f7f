import type { Evaluation } from './evaluate-population.ts'

/** Floors and ceilings of one data set; a number that is absent is not checked. */
export interface GateLimits {
  readonly f1?: number
  readonly bestF1?: number
  readonly precision?: number
  readonly recall?: number
  readonly blockingRecall?: number
  readonly candidatesPerRecord?: number
  readonly calibrationError?: number
  /** F1 at the own threshold may be at most this much under the best. */
  readonly ownWithin?: number
  /** Floor of recall in every slice with at least `sliceMinimum` true pairs. */
  readonly sliceRecall?: number
  readonly sliceMinimum?: number
}

/** What is measured of a set, and stored, in this order. */
export const GATE_FIGURES = [
  'f1',
  'bestF1',
  'precision',
  'recall',
  'blockingRecall',
  'candidatesPerRecord',
  'calibrationError',
  'ownUnderBest',
] as const

type GateFigure = (typeof GATE_FIGURES)[number]

/** The figures of one set. */
export type GateFigures = Readonly<Record<GateFigure, number>>

export interface GateCheck {
  readonly figure: string
  readonly wanted: string
  readonly measured: number
  readonly passed: boolean
}

/** How far a figure may fall under its stored baseline before the gate fails. */
const TOLERANCE = 0.002

/** Holds an evaluation against its limits and, where there is one, a stored baseline. */
export function gate(
  evaluation: Evaluation,
  limits: GateLimits,
  baseline?: Partial<GateFigures>,
): GateCheck[] {
  const figures = gateFigures(evaluation)
  const checks: GateCheck[] = []
  const hold = (figure: string, sign: '>=' | '<=', limit: number | undefined, measured: number): void => {
    if (limit === undefined) return
    const passed = sign === '>=' ? measured >= limit : measured <= limit
    checks.push({ figure, wanted: `${sign} ${limit}`, measured, passed })
  }
  const floor = (figure: GateFigure, limit: number | undefined): void =>
    hold(figure, '>=', limit, figures[figure])
  const ceiling = (figure: GateFigure, limit: number | undefined): void =>
    hold(figure, '<=', limit, figures[figure])
  floor('f1', limits.f1)
  floor('bestF1', limits.bestF1)
  floor('precision', limits.precision)
  floor('recall', limits.recall)
  floor('blockingRecall', limits.blockingRecall)
  ceiling('candidatesPerRecord', limits.candidatesPerRecord)
  ceiling('calibrationError', limits.calibrationError)
  ceiling('ownUnderBest', limits.ownWithin)
  for (const { by, group, truePositives, falseNegatives, recall } of evaluation.slices)
    if (truePositives + falseNegatives >= (limits.sliceMinimum ?? 20))
      hold(`recall, ${by}: ${group}`, '>=', limits.sliceRecall, recall)
  for (const figure of GATE_FIGURES) {
    const before = baseline?.[figure]
    if (before === undefined || LOWER_IS_BETTER.has(figure)) continue
    const measured = figures[figure]
    const passed = measured >= before - TOLERANCE
    checks.push({ figure: `${figure}, baseline`, wanted: `>= ${before} - ${TOLERANCE}`, measured, passed })
  }
  return checks
}

const LOWER_IS_BETTER: ReadonlySet<GateFigure> = new Set([
  'candidatesPerRecord',
  'calibrationError',
  'ownUnderBest',
])

/** The figures of an evaluation that a gate speaks of, rounded to what a baseline file keeps. */
export function gateFigures(e: Evaluation): GateFigures {
  const round = (x: number): number => Math.round(x * 1e5) / 1e5
  return {
    f1: round(e.pairs.f1),
    bestF1: round(e.best.f1),
    precision: round(e.pairs.precision),
    recall: round(e.pairs.recall),
    blockingRecall: round(e.blocking.recall),
    candidatesPerRecord: round(e.blocking.perRecord),
    calibrationError: round(e.calibration.error),
    ownUnderBest: round(e.best.f1 - e.pairs.f1),
  }
}
