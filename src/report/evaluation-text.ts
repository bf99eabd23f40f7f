import { counted } from '../internal/counted.ts'
import type { Evaluation } from '../evaluate/evaluate-population.ts'
import { grid } from './grid.ts'

/** An evaluation for people: the verdict first, then where the errors come from, then for whom. */
export function evaluationText(e: Evaluation): string {
  const { pairs, best, blocking } = e
  const rows = [
    ['', 'F1', 'precision', 'recall', ''],
    ['own threshold', f(pairs.f1), f(pairs.precision), f(pairs.recall), 'p >= 0.5'],
    [
      'best',
      f(best.f1),
      f(best.precision),
      f(best.recall),
      Number.isFinite(best.threshold) ? `${best.threshold.toFixed(1)} bits` : 'no pair at all',
    ],
    ...(e.clusters
      ? [['B-cubed', f(e.clusters.f1), f(e.clusters.precision), f(e.clusters.recall), 'clusters']]
      : []),
  ]
  return [
    grid(rows),
    '',
    `${pairs.truePositives} found, ${pairs.falsePositives} wrong, ${pairs.falseNegatives} missed`,
    ...(pairs.truePositives + pairs.falseNegatives === 0
      ? [
          'the truth has no pair of one person: recall and F1 say nothing; see whether it names the right column',
        ]
      : []),
    `blocking: recall ${f(blocking.recall)} at ${counted(blocking.candidates, 'candidate')}, ${blocking.perRecord.toFixed(1)} a record (reduction ${f(blocking.reductionRatio)})`,
    `scoring: recall ${f(e.scoringRecall)} of the pairs that blocking made; calibration error ${f(e.calibration.error)}`,
    '',
    grid([
      ['blocking rule', 'pairs', 'made first here', 'largest block', 'blocks dropped'],
      ...blocking.rules.map((r) => [
        r.name,
        String(r.pairs),
        String(r.first),
        String(r.largestBlock),
        String(r.dropped.blocks),
      ]),
    ]),
    '',
    grid([
      ['slice', '', 'F1', 'precision', 'recall', 'true pairs'],
      ...e.slices.map((s) => [
        s.by,
        s.group,
        f(s.f1),
        f(s.precision),
        f(s.recall),
        String(s.truePositives + s.falseNegatives),
      ]),
    ]),
  ].join('\n')
}

function f(share: number): string {
  return share.toFixed(4)
}
