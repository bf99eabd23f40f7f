// Speed of the name scorers alone, in things per second of processor time: npx tsx bench/compare-speed.ts
// Pairs of words and full names by several builds in turn: npm run build && npx tsx bench/compare-speed.ts --dist OTHER/dist,dist
import { parseArgs } from 'node:util'
import { readFullNames, sample } from './names/full-names.ts'
import { nameTurns } from './names/name-turns.ts'
import { speed } from './names/speed.ts'
import { tokenTurns } from './names/token-turns.ts'

const { values } = parseArgs({ options: { dist: { type: 'string' } } })
if (values.dist !== undefined) {
  const dists = values.dist.split(',')
  await tokenTurns(dists)
  await nameTurns(dists)
} else {
  const { rows, latin } = readFullNames()
  const natives = sample(rows, 4000).map((row) => row.native)
  for (const [what, value] of Object.entries(speed(natives, latin)))
    console.log(`${Math.round(value).toLocaleString('en').padStart(12)}  ${what}`)
}
