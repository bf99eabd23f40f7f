import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { DATA } from '../../bench/names/csv.ts'

const root = new URL('../..', import.meta.url).pathname
const run = promisify(execFile)

/** What each generator reads: packages and the project's own tables, the development data, or what its head says where to get. */
const INPUT: Readonly<Record<string, 'here' | 'data' | 'elsewhere'>> = {
  'make-calendars': 'here',
  'make-cjk-han': 'elsewhere',
  'make-cjk-japanese': 'elsewhere',
  'make-cjk-transcription': 'data',
  'make-countries': 'here',
  'make-han-simplified': 'here',
  'make-han-syllables': 'here',
  'make-han-words': 'data',
  'make-kana-words': 'data',
  'make-month-names': 'here',
  'make-nicknames': 'data',
  'make-token-frequencies': 'data',
  'train-contextual-readings': 'data',
  'train-edit-costs': 'data',
  'train-kana-graphones': 'data',
}
/** The longest takes two minutes of a processor by itself. */
const TIMEOUT = 1_200_000

const present = existsSync(`${DATA}/names/tokens_cross_script.train.csv`)
if (!present) console.warn('SKIPPED tables made from development data: there is none, set KINMATCH_DATA')
const monthNames = readFileSync(`${root}/src/data/month-names.ts`, 'utf8')
const sameCldr = monthNames.includes(`CLDR ${process.versions['cldr']} `)
if (!sameCldr)
  console.warn('SKIPPED names of months: this Node carries another CLDR than the table was made from')

function isSkipped(script: string): boolean {
  return (
    INPUT[script] === 'elsewhere' ||
    (INPUT[script] === 'data' && !present) ||
    (script === 'make-month-names' && !sameCldr)
  )
}

describe('generated tables', () => {
  it('have a generator that this test knows', () => {
    const scripts = readdirSync(`${root}/scripts`).filter((file) => /^(make|train)-.*\.ts$/.test(file))
    expect(scripts.map((file) => file.replace('.ts', '')).sort()).toEqual(Object.keys(INPUT).sort())
  })

  for (const script of Object.keys(INPUT))
    it.skipIf(isSkipped(script))(
      `${script} makes what is there, byte for byte`,
      async () => {
        const said = await run(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, '--check'], {
          cwd: root,
        }).catch((error: { readonly stdout: string; readonly stderr: string }) => error)
        expect(said.stderr).toBe('')
        expect(said.stdout).toContain('up to date')
        expect(said.stdout).not.toContain('differs')
      },
      TIMEOUT,
    )
})
