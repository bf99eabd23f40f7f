#!/usr/bin/env node
import { faultText } from './fault-text.ts'
import { run } from './run.ts'

// What nobody awaits would be printed by Node with its message, which may hold a value.
process.on('uncaughtException', (error) => {
  process.stderr.write(faultText(error))
  process.exit(2)
})

// `kinmatch … | head` closes the pipe early: nobody reads on, which is no fault, and files are still written whole.
let failed = false
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE' || failed) return
  failed = true
  process.stderr.write(`kinmatch: standard output can't be written (${code})\n`)
  process.exitCode = 2
})
// Who closed standard error as well (`2>&1 | head`) is told nothing more, and that is no fault of the run.
process.stderr.on('error', () => {})
const code = await run(process.argv)
process.exitCode = failed ? 2 : code
