import { counted } from '../internal/counted.ts'
import type { BlockingReport } from '../decide/scoring/blocking-report.ts'
import type { Zone } from '../decide/zone.ts'
import type { Population } from '../encode/population.ts'
import { placeOf } from './io/standard-output.ts'
import { table } from './ui/table.ts'

/** How many pairs stand in each zone. */
export function countZones(matches: readonly { readonly zone: Zone }[]): Record<Zone, number> {
  const zones = { likely: 0, possible: 0, insufficient: 0, unlikely: 0 }
  for (const match of matches) zones[match.zone]++
  return zones
}

/** What a run did, as data and as text. */
export function runSummary(
  { size, split, linking }: Pick<Population, 'size' | 'split' | 'linking'>,
  zones: Readonly<Record<Zone, number>>,
  blocking: BlockingReport,
  out: string,
): { readonly data: object; readonly text: string } {
  const capped = blocking.rules.filter((rule) => rule.dropped.blocks > 0)
  const hasPairs = linking ? split > 0 && split < size : size > 1
  const lines = [
    linking ? `${counted(split, 'record')} against ${size - split}` : counted(size, 'record'),
    `${counted(blocking.candidates, 'candidate pair')}, ${blocking.perRecord.toFixed(1)} a record, ${percent(1 - blocking.reductionRatio)} of all`,
    ...(blocking.found
      ? [
          `${counted(blocking.rules.length, 'blocking rule')} found for these files on a sample of ${blocking.found.records} records`,
        ]
      : []),
    ...(blocking.candidates === 0 && hasPairs
      ? [
          'nobody was compared: see first whether the names of each file are understood (`kinmatch profile FILE`); else no two records share a key, or all that do share it with too many others, as `kinmatch block` shows',
        ]
      : []),
    ...(capped.length > 0
      ? [
          `blocks over the budget were left out of ${capped.length} of ${counted(blocking.rules.length, 'rule')}; \`kinmatch evaluate\` shows what that costs`,
        ]
      : []),
    '',
    table(
      Object.entries(zones)
        .filter(([zone, n]) => n > 0 || zone === 'likely' || zone === 'possible')
        .map(([zone, n]) => [zone, String(n)]),
      ['left', 'right'],
    ),
    '',
    `written to ${placeOf(out)}; every pair is a proposal for a person to confirm`,
  ]
  return {
    data: { records: linking ? [split, size - split] : [size], zones, blocking, out },
    text: lines.join('\n'),
  }
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`
}
