#!/usr/bin/env node
import { run } from './run.ts'

// `kinmatch … | head` closes the pipe early: nobody reads on, which is no fault, and files are still written whole.
let failed = false
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || failed) return
  failed = true
  process.stderr.write(`kinmatch: standard output can't be written (${code})\n`)
  process.exitCode = 2
})
const code = await run(process.argv)
process.exitCode = failed ? 2 : code
