// The measured process of bench/read.ts: reads one file with a compiled library. Prints one JSON object: seconds of processor and clock,
// peak memory in MB, bytes that a person takes.
//   node --expose-gc bench/read-run.js DIST FILE
import { pathToFileURL } from 'node:url'
import { cpuSeconds } from './laps.js'

const [dist, path] = process.argv.slice(2)
const { loadPeople } = await import(`${pathToFileURL(dist).href}/cli/load-people.js`)
const before = process.memoryUsage()
const since = performance.now()
const begun = process.cpuUsage()
const { population } = await loadPeople([path], {})
const cpu = cpuSeconds(begun)
const wall = (performance.now() - since) / 1000
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
globalThis.gc()
const after = process.memoryUsage()
const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
console.log(
  JSON.stringify({
    cpu,
    wall,
    peakMB,
    size: Math.round(held / population.size),
    people: population.size,
  }),
)
