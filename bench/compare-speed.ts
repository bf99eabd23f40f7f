// Speed of the name scorers alone, in things per second of processor time: npx tsx bench/compare-speed.ts
import { readFullNames, sample } from './names/retrieval.ts'
import { speed } from './names/speed.ts'

const { rows, latin } = readFullNames()
const natives = sample(rows, 4000).map((row) => row.native)
for (const [what, value] of Object.entries(speed(natives, latin)))
  console.log(`${Math.round(value).toLocaleString('en').padStart(12)}  ${what}`)
