/**
 * Makes src/data/family-weights.ts: what two families say about a pair of their members (src/kin/families/collective-weights.ts), all
 * weights fitted together on invented families whose truth is known. Maximises the likelihood of the true matching of every
 * meeting of two families, given all they could be: a conditional log-linear model over matchings, by gradients, held back by
 * a normal prior about an earlier fit, itself held to what was weighed by hand.
 *
 *   tsx scripts/fit-family-weights.ts [--people 3000] [--seeds 100,101,...,111] [--held 21,22] [--dry]
 *
 * `200:20000` is seed 200 with 20,000 people, among whom strangers' families are alike more often; the fit that the starts
 * stand for had two such seeds. Prints each weight with the number of true and false pairs that it was seen in. `--held`: seeds
 * whose likelihood is printed as well. The evaluations use seeds 1 to 99; fit on others only.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fitWeights, meanLikelihood } from './family-weights/fit.ts'
import { meetingsOf } from './family-weights/meetings.ts'
import { tableText } from './family-weights/table-text.ts'
import { timesSeen } from './family-weights/times-seen.ts'
import { ALL } from './family-weights/weights.ts'

const SEEDS = '100,101,102,103,104,105,106,107,108,109,110,111'
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '3000' },
    seeds: { type: 'string', default: SEEDS },
    held: { type: 'string', default: '' },
    dry: { type: 'boolean', default: false },
  },
})

const meetings = await meetingsOf(values.seeds, values.people)
const weights = fitWeights(meetings)
console.log(`log likelihood of a meeting: ${meanLikelihood(meetings, weights).toFixed(5)}`)
const held = await meetingsOf(values.held, values.people)
if (held.length > 0) console.log(`of one held out: ${meanLikelihood(held, weights).toFixed(5)}`)
const counts = timesSeen(meetings)
const ofOne = meetings.filter(({ same }) => same.includes(true)).length
console.log(`${meetings.length} meetings of two families, ${ofOne} of one family`)
for (const [p, { name, stays }] of ALL.entries())
  console.log(
    `${name.padEnd(48)} ${weights[p]!.toFixed(2).padStart(6)}${stays ? ' stays' : '      '} ${counts[p]!.join(' : ')}`,
  )
if (!values.dry)
  writeFileSync(new URL('../src/data/family-weights.ts', import.meta.url), tableText(weights, counts, values))
