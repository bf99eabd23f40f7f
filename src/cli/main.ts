#!/usr/bin/env node
import { run } from './run.ts'

// `kinmatch … | head` closes the pipe early: nobody reads on, which is no fault, and files are still written whole.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})
process.exitCode = await run(process.argv)
