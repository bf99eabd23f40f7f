import { readFileSync, writeFileSync } from 'node:fs'

/** Where the generated tables are. */
const TABLES = new URL('../src/data/', import.meta.url)

/** The table that is there, for generators that replace a part of it. */
export function readTable(file: string): string {
  return readFileSync(new URL(file, TABLES), 'utf8')
}

/**
 * Writes a generated table. Under `--check` only says whether it is what is there: if not, the process ends with 1.
 * @param file Its name in src/data.
 */
export function writeTable(file: string, text: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(new URL(file, TABLES), text)
    return
  }
  const same = text === readTable(file)
  process.stdout.write(`${file}: ${same ? 'up to date' : 'differs from what its generator makes'}\n`)
  if (!same) process.exitCode = 1
}
