/**
 * Temporary files of outputs that are still being written. They hold what people's files hold, so a run that is
 * stopped (Ctrl-C, `kill`, a closed terminal) takes them away before it ends. Signals are listened to only while
 * there is such a file: at other times a run ends at once, whatever it is doing.
 */
import { rmSync } from 'node:fs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
const unfinished = /* @__PURE__ */ new Set<string>()

function stop(signal: NodeJS.Signals): void {
  for (const path of unfinished) rmSync(path, { force: true })
  unfinished.clear()
  listen(false)
  process.kill(process.pid, signal)
}

function listen(on: boolean): void {
  for (const signal of SIGNALS) process[on ? 'on' : 'off'](signal, stop)
}

/**
 * @param path of a temporary file that is about to be made
 * @returns to be called once the file is in its place, or removed
 */
export function whileUnfinished(path: string): () => void {
  if (unfinished.size === 0) listen(true)
  unfinished.add(path)
  return () => {
    if (unfinished.delete(path) && unfinished.size === 0) listen(false)
  }
}
