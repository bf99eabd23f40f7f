// Processor time by phase and kind of thread. It tells what a change of threads brings on a machine on which others work as well: on two
// quiet cores a phase takes at least what the main thread takes, and at least half of all. Linux only.
import { readdirSync, readFileSync } from 'node:fs'

const TASKS = '/proc/self/task'

/**
 * As `createLaps`: seconds of the main thread, of threads that were started since, and of those that V8 and Node have from the start. Threads
 * have to live as long as it is used.
 */
export function createThreadLaps() {
  const early = readdirSync(TASKS)
  const phases = {}
  let last = secondsBy(early)
  const lap = (name) => {
    const now = secondsBy(early)
    const phase = (phases[name] ??= { main: 0, workers: 0, v8: 0 })
    for (const kind of Object.keys(phase)) phase[kind] += now[kind] - last[kind]
    last = now
  }
  return { phases, lap }
}

function secondsBy(early) {
  const seconds = { main: 0, workers: 0, v8: 0 }
  for (const thread of readdirSync(TASKS)) {
    const kind = Number(thread) === process.pid ? 'main' : early.includes(thread) ? 'v8' : 'workers'
    // The first number is nanoseconds on a processor.
    seconds[kind] += Number.parseInt(readFileSync(`${TASKS}/${thread}/schedstat`, 'utf8'), 10) / 1e9
  }
  return seconds
}
