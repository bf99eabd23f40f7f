import { counted } from '../internal/counted.ts'
import type { BlockingAnalysis } from '../block/analyse-blocking.ts'
import type { BlockingRecall } from '../block/missed/blocking-recall.ts'
import type { MissedEstimate } from '../block/missed/estimate-missed.ts'
import type { FoundRules } from '../block/rules/find-rules.ts'
import { grid } from './grid.ts'

/** What blocking would do, for people: cost first, then rule by rule. No values, only counts and sizes. */
export function analysisText(analysis: BlockingAnalysis): string {
  const { records, rules, candidates, allPairs, pairsPerRecord } = analysis
  const size = records.reduce<number>((sum, n) => sum + n, 0)
  const exact = candidates.low === candidates.high
  const dropped = rules.filter((rule) => rule.dropped.blocks > 0)
  return [
    records.length === 2 ? `${counted(records[0], 'record')} against ${records[1]}` : counted(size, 'record'),
    `${exact ? '' : 'about '}${counted(candidates.pairs, 'candidate pair')}${exact ? '' : ` (${candidates.low} to ${candidates.high})`}, ${(candidates.pairs / Math.max(1, size)).toFixed(1)} a record, ${share(candidates.pairs, allPairs)} of all; the budget is ${Number(pairsPerRecord.toPrecision(3))} a record over all rules`,
    '',
    grid([
      [
        'blocking rule',
        'pairs alone',
        'within budget',
        'added',
        'largest blocks',
        'blocks dropped',
        'their pairs',
      ],
      ...rules.map((rule) => [
        rule.rule,
        String(rule.alone),
        String(rule.kept),
        String(rule.added),
        rule.largest.slice(0, 3).join(' '),
        String(rule.dropped.blocks),
        String(rule.dropped.pairs),
      ]),
    ]),
    '',
    dropped.length === 0
      ? 'no block is dropped'
      : `the largest blocks of ${dropped.length} of ${counted(rules.length, 'rule')} are dropped; --missed estimates what that costs, --truth counts it`,
  ].join('\n')
}

export function truthText({ pairs, found, dropped, recall }: BlockingRecall): string {
  return `blocking recall ${recall.toFixed(4)}: ${found} of ${counted(pairs, 'true pair')}; of the ${pairs - found} missed, ${dropped} share a key whose block was dropped`
}

/** @param estimate undefined where there are too few likely matches to say anything */
export function missedText(estimate: MissedEstimate | undefined): string {
  if (estimate === undefined)
    return 'estimated blocking recall: too few likely matches, or rules over one field only, to say anything'
  const { found, missed, dropped, recall, recallLow, recallHigh } = estimate
  return `estimated blocking recall ${recall.toFixed(4)} (${recallLow.toFixed(4)} to ${recallHigh.toFixed(4)}): ${found.toFixed(0)} likely matches found, about ${missed.toFixed(0)} missed, ${dropped.toFixed(0)} of them in dropped blocks; no better than the model's judgement of matches`
}

export function foundRulesText(found: FoundRules, wanted: number): string {
  return [
    `${counted(found.rules.length, 'rule')} proposed, of ${found.considered} looked at: recall ${found.recall.toFixed(4)} of the known pairs at ${found.pairsPerRecord.toFixed(1)} pairs a record${found.recall < wanted ? `; ${wanted} is out of reach within the budget` : ''}`,
    '',
    grid([
      ['proposed rule', 'recall so far', 'pairs a record so far'],
      ...found.steps.map((step) => [step.rule, step.recall.toFixed(4), step.pairsPerRecord.toFixed(2)]),
    ]),
  ].join('\n')
}

function share(part: number, all: number): string {
  return all === 0 ? 'none' : `${Number(((100 * part) / all).toPrecision(2))} %`
}
