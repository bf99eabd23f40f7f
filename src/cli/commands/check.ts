import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { counted } from '../../internal/counted.ts'
import type { GateFigures } from '../../evaluate/gate.ts'
import { InputError } from '../../record/errors.ts'
import { type Baseline, readBaseline } from '../gate/baseline.ts'
import { type GateFile, readGate } from '../gate/gate-file.ts'
import { runSet, type SetResult } from '../gate/run-set.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { print } from '../output.ts'
import { paint } from '../ui/style.ts'
import { table } from '../ui/table.ts'

export interface CheckFlags {
  readonly update?: boolean
  readonly json?: boolean
}

/** Runs the gate. @returns the exit code: 0 if every figure holds, 1 if one does not, or if no set was there to measure */
export async function check(path: string, flags: CheckFlags): Promise<number> {
  const file = await readGate(path)
  const folder = dirname(path)
  if (flags.update && file.baseline === undefined)
    throw new InputError(
      'no-baseline',
      `${path} names no file for --update to store figures in; add "baseline": "FILE.json" to it`,
    )
  const baselinePath = file.baseline === undefined ? undefined : resolve(folder, file.baseline)
  const stored =
    baselinePath !== undefined && existsSync(baselinePath) ? await readBaseline(baselinePath) : new Map()
  const results: SetResult[] = []
  for (const set of file.sets) results.push(await runSet(set, folder, stored.get(set.name)))
  const measured = results.filter((result) => !result.skipped)
  const skipped = results.filter((result) => result.skipped)
  const notes: string[] = []
  if (baselinePath !== undefined && !flags.update)
    for (const advice of baselineAdvice(path, baselinePath, file, stored, measured))
      process.stderr.write(`${advice}\n`)
  if (baselinePath !== undefined && flags.update && measured.length > 0) {
    await atomicWrite(baselinePath, `${JSON.stringify(nextBaseline(file, stored, results), null, 2)}\n`)
    notes.push(`figures stored in ${baselinePath}`)
    // Whoever stores the figures of a worse model by mistake should see it.
    for (const { name, held } of measured)
      for (const { figure, wanted, measured: now, passed } of held)
        if (!passed) notes.push(`${name}: ${figure} was to be ${wanted}, and is now ${now.toFixed(4)}`)
  }
  const told = results.map((result) =>
    result.skipped
      ? { name: result.name, skipped: true, figures: {}, checks: [] }
      : {
          name: result.name,
          skipped: false,
          figures: result.figures,
          checks: flags.update ? result.limits : [...result.limits, ...result.held],
        },
  )
  const failed = told.flatMap(({ checks }) => checks).filter(({ passed }) => !passed).length
  // A gate that holds nothing against a set would pass for ever.
  const idle = flags.update ? [] : told.filter((set) => !set.skipped && set.checks.length === 0)
  const passed = failed + idle.length === 0 && measured.length > 0
  const verdict = passed
    ? 'gate passed'
    : failed > 0
      ? `gate failed: ${counted(failed, 'figure outside its limit', 'figures outside their limits')}`
      : idle.length > 0
        ? `gate failed: no limit and no stored figure holds ${namesOf(idle)}`
        : 'gate failed: nothing was measured'
  print(flags, { passed, results: told }, () =>
    [
      table([
        ['set', 'figure', 'wanted', 'measured', ''],
        ...told.flatMap((set) =>
          set.skipped
            ? [[set.name, '', '', 'skipped', paint('yellow', 'its data is not here (KINMATCH_DATA)')]]
            : set.checks.map((c) => [
                set.name,
                c.figure,
                c.wanted,
                c.measured.toFixed(4),
                c.passed ? paint('green', 'holds') : paint('red', 'FAILS'),
              ]),
        ),
      ]),
      '',
      `${verdict}${skipped.length > 0 ? `; skipped: ${namesOf(skipped)}` : ''}`,
      ...notes,
    ].join('\n'),
  )
  return passed ? 0 : 1
}

/** What to tell of sets without stored figures, and of figures without a set: a set that is renamed loses what it was held against. */
function baselineAdvice(
  path: string,
  baselinePath: string,
  { sets }: GateFile,
  stored: Baseline,
  measured: readonly SetResult[],
): string[] {
  const update = '`kinmatch check --update`'
  const without = measured.filter(({ name }) => !stored.has(name))
  const names = new Set(sets.map(({ name }) => name))
  const gone = [...stored.keys()].filter((name) => !names.has(name))
  const of = without.length < sets.length ? ` of ${namesOf(without)}` : ''
  return [
    ...(without.length > 0 ? [`${baselinePath}: no figures are stored yet${of}; ${update} stores them`] : []),
    ...(gone.length > 0
      ? [`${baselinePath}: ${gone.join(', ')}: no such set is in ${path}; ${update} takes the figures out`]
      : []),
  ]
}

/** What the file is to hold: sets that were skipped keep their figures, and sets that the gate has no more lose theirs. */
function nextBaseline(
  { sets }: GateFile,
  stored: Baseline,
  results: readonly SetResult[],
): Record<string, GateFigures> {
  const figures = new Map(stored)
  for (const result of results) if (!result.skipped) figures.set(result.name, result.figures)
  return Object.fromEntries(
    sets.flatMap(({ name }) => {
      const own = figures.get(name)
      return own === undefined ? [] : [[name, own]]
    }),
  )
}

const namesOf = (sets: readonly { readonly name: string }[]): string =>
  sets.map(({ name }) => name).join(', ')
