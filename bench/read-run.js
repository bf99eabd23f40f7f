// The measured process of bench/read.ts: reads one file with a compiled library. Prints one JSON object.
import { pathToFileURL } from 'node:url'

const [dist, path] = process.argv.slice(2)
const { loadPeople } = await import(`${pathToFileURL(dist).href}/cli/load-people.js`)
const before = process.memoryUsage()
const since = performance.now()
const begun = process.cpuUsage()
const { population } = await loadPeople([path], {})
const { user, system } = process.cpuUsage(begun)
const wall = (performance.now() - since) / 1000
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
globalThis.gc()
const after = process.memoryUsage()
const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
console.log(
  JSON.stringify({
    cpu: (user + system) / 1e6,
    wall,
    peakMB,
    size: Math.round(held / population.size),
    people: population.size,
  }),
)
