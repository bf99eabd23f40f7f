/** What a model that was trained on files without labels does on them. */
import { evaluate } from '../../src/evaluate/evaluate.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import type { Model } from '../../src/score/model/model.ts'
import { train } from '../../src/tune/train.ts'
import type { TrainingFiles } from './world.ts'

export interface TrainingFigures {
  readonly model: Model
  readonly records: number
  /** F1 at the model's own threshold, with its precision and recall, and the best F1 by threshold. */
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly best: number
  /** Share of the true pairs that are compared. */
  readonly blocking: number
  readonly calibration: number
  /** Share of *likely* pairs that are true, and how many there are. */
  readonly likely: number
  readonly likelyPairs: number
}

/** Whole bits from which a pair is likely by the default costs: 6.6 of them. */
const LIKELY = 7

export async function measure({ left, right, personOf }: TrainingFiles): Promise<TrainingFigures> {
  const [lefts, rights] = [await recordsFromRows(left), right && (await recordsFromRows(right))]
  const model = await train(lefts.records, rights?.records)
  const evaluation = await evaluate(lefts.records, rights?.records, model, (id) => personOf.get(id))
  const { pairs, best, blocking, calibration, thresholds } = evaluation
  const row = thresholds.find(({ threshold }) => threshold === LIKELY)
  const found = (row?.recall ?? 0) * (pairs.truePositives + pairs.falseNegatives)
  return {
    model,
    records: left.length + (right?.length ?? 0),
    f1: pairs.f1,
    precision: pairs.precision,
    recall: pairs.recall,
    best: best.f1,
    blocking: blocking.recall,
    calibration: calibration.error,
    likely: row?.precision ?? 1,
    likelyPairs: row === undefined || row.precision === 0 ? 0 : Math.round(found / row.precision),
  }
}
