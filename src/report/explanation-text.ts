import type { RuleTrace } from '../block/why-compared.ts'
import type { Zone } from '../decide/zone.ts'
import type { Contribution, Explanation } from '../score/explanation.ts'
import { bitsText } from './bits-text.ts'
import { probabilityLabel } from './probability-label.ts'

/** Cells of the longest bar. */
const BAR = 24

/** A pair and all that its waterfall shows. */
export interface ExplainedPair {
  readonly leftId: string
  readonly rightId: string
  readonly zone: Zone
  /** The zone that the weight alone would put it in; the same if left out. */
  readonly byWeight?: Zone
  readonly explanation: Explanation
  /** What each blocking rule made of the pair. */
  readonly blocking: readonly RuleTrace[]
  /** For each record its lines of field and text, where the reader may see them. */
  readonly values?: readonly (readonly (readonly [string, string])[])[] | undefined
}

/** Why a pair is in this zone where its weight would say more (decide/identity.ts). */
const HELD: Readonly<Partial<Record<Zone, string>>> = {
  possible: 'neither gives a name and no official number agrees, so that they may be twins',
  insufficient: 'one of them gives only initials, and no number or address agrees',
}

/**
 * The waterfall of one pair: what speaks for it, what against, what is unknown, and that it adds up. Holds values only
 * if they are given.
 */
export function explanationText(pair: ExplainedPair): string {
  const { leftId, rightId, zone, byWeight = zone, explanation, blocking, values } = pair
  const { prior, contributions, sharedBits, sharedWith, weight, probability } = explanation
  const known = contributions.filter((c) => c.level !== 'missing')
  const missing = contributions.filter((c) => c.level === 'missing')
  const sum = (c: Contribution): number => c.bits + c.termFrequencyBits
  const sorted = known.toSorted((a, b) => sum(b) - sum(a))
  const rows: [label: string, bits: number, why: string][] = [
    ['before looking', prior, 'a random pair'],
    ...sorted.map((c): [string, number, string] => [c.label, sum(c), c.level + rarity(c)]),
  ]
  if (sharedBits <= -0.05)
    rows.push([
      'shared with others',
      sharedBits,
      `${sharedWith || 'relatives or neighbours'} would agree on this as well`,
    ])
  rows.push(['together', weight, probabilityLabel(probability)])
  const width = Math.max(...rows.map(([label]) => label.length))
  const most = Math.max(...rows.map(([, bits]) => Math.abs(bits)), 1)
  const held = zone === byWeight ? undefined : HELD[zone]
  const out = [`${leftId}  and  ${rightId}: ${zone}${held ? `, not ${byWeight}: ${held}` : ''}`]
  if (values)
    for (const [k, lines] of values.entries()) out.push(...sideText(k === 0 ? leftId : rightId, lines))
  out.push('')
  for (const [label, bits, why] of rows) {
    const bar = (bits < 0 ? '-' : '+').repeat(
      Math.max(bits === 0 ? 0 : 1, Math.round((Math.abs(bits) / most) * BAR)),
    )
    if (label === 'together') out.push('-'.repeat(width + 10))
    out.push(`${label.padEnd(width)}  ${bitsText(bits).padStart(7)}  ${bar.padEnd(BAR)}  ${why}`.trimEnd())
  }
  if (missing.length > 0) out.push('', `not known to both: ${missing.map((c) => c.label).join(', ')}`)
  out.push('', blockingText(blocking))
  return out.join('\n')
}

function rarity({ termFrequencyBits }: Contribution): string {
  if (Math.abs(termFrequencyBits) < 0.05) return ''
  return termFrequencyBits > 0
    ? ` (rare, ${bitsText(termFrequencyBits)})`
    : ` (common, ${bitsText(termFrequencyBits)})`
}

function blockingText(blocking: readonly RuleTrace[]): string {
  const of = (outcome: RuleTrace['outcome']): string[] =>
    blocking.filter((t) => t.outcome === outcome).map((t) => t.rule)
  const met = of('met')
  if (met.length > 0) return `compared, since they share: ${narrowest(met).join('; ')}`
  const dropped = of('dropped')
  return dropped.length > 0
    ? `never compared in a run: they share ${dropped.join('; ')}, but with too many others (blocking budget)`
    : `never compared in a run: no blocking rule gives them a key in common (${blocking.map((t) => t.rule).join('; ')})`
}

/** The rules of which no other asks for all that they ask for, and more. */
function narrowest(rules: readonly string[]): string[] {
  const parts = rules.map((rule) => rule.split(' + '))
  return rules.filter((_, a) =>
    parts.every(
      (other, b) => b === a || other.length <= parts[a]!.length || !parts[a]!.every((p) => other.includes(p)),
    ),
  )
}

function sideText(id: string, lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([field]) => field.length), 0)
  return ['', id, ...lines.map(([field, text]) => `  ${field.padEnd(width)}  \u2068${text}\u2069`)]
}
