import { vi } from 'vitest'
import { run } from '../../../src/cli/run.ts'

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process, as `kinmatch ARGS` would. */
export async function kinmatch(...args: readonly string[]): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const catchIn =
    (list: string[]) =>
    (chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
      list.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'))
      const done = rest.at(-1)
      if (typeof done === 'function') done()
      return true
    }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(catchIn(out)),
    vi.spyOn(process.stderr, 'write').mockImplementation(catchIn(err)),
  ]
  try {
    const code = await run(['node', 'kinmatch', ...args])
    return { code, stdout: out.join(''), stderr: err.join('') }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}

/** What stderr may say of test people, some of whose births are no days: how many, and where the first is. */
export const SILENT: RegExp =
  /^(\S+: cells not understood, [^\n]*: \d+ unclear-date, the first on line \d+\n)*$/
