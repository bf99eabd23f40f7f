import { counted } from '../../internal/counted.ts'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { evaluatePopulation } from '../../evaluate/evaluate-population.ts'
import { gate, type GateCheck, gateFigures } from '../../evaluate/gate.ts'
import { InputError, KinmatchError } from '../../record/errors.ts'
import { trainPopulation } from '../../tune/train-population.ts'
import { type GateSet, readBaseline, readGate } from '../gate-file.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import { paint } from '../ui/style.ts'
import { table } from '../ui/table.ts'
import { loadTruth } from './evaluate.ts'

export interface CheckFlags {
  readonly update?: boolean
  readonly json?: boolean
}

interface SetResult {
  readonly name: string
  readonly skipped: boolean
  readonly figures: Readonly<Record<string, number>>
  readonly checks: readonly GateCheck[]
  /** Where a new baseline lies under the one before. */
  readonly fell: readonly GateCheck[]
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
  const baselinePath = file.baseline === undefined ? undefined : join(folder, file.baseline)
  const baseline =
    baselinePath !== undefined && existsSync(baselinePath) ? await readBaseline(baselinePath) : {}
  if (baselinePath !== undefined && !flags.update && !existsSync(baselinePath))
    process.stderr.write(
      `${baselinePath}: no figures are stored yet; \`kinmatch check --update\` stores them\n`,
    )
  const results: SetResult[] = []
  const notes: string[] = []
  for (const set of file.sets)
    results.push(
      await runSet(set, folder, baseline[set.name], flags.update === true).catch((error: unknown) => {
        throw ofSet(set.name, error)
      }),
    )
  if (flags.update && baselinePath !== undefined) {
    const figures = Object.fromEntries(results.filter((r) => !r.skipped).map((r) => [r.name, r.figures]))
    await atomicWrite(baselinePath, `${JSON.stringify({ ...baseline, ...figures }, null, 2)}\n`)
    notes.push(`figures stored in ${baselinePath}`)
    // Whoever stores the figures of a worse model by mistake should see it.
    for (const { name, fell } of results)
      for (const { figure, wanted, measured } of fell)
        notes.push(`${name}: ${figure} was to be ${wanted}, and is now ${measured.toFixed(4)}`)
  }
  const failed = results.flatMap((r) => r.checks).filter((c) => !c.passed).length
  const skipped = results.filter((r) => r.skipped)
  // A gate that holds nothing against a set would pass for ever.
  const idle = flags.update ? [] : results.filter((r) => !r.skipped && r.checks.length === 0)
  const passed = failed + idle.length === 0 && skipped.length < results.length
  const verdict = passed
    ? 'gate passed'
    : failed > 0
      ? `gate failed: ${counted(failed, 'figure')} outside their limits`
      : idle.length > 0
        ? `gate failed: no limit and no stored figure holds ${idle.map((r) => r.name).join(', ')}`
        : 'gate failed: nothing was measured'
  const told = results.map(({ name, skipped, figures, checks }) => ({ name, skipped, figures, checks }))
  print(flags, { passed, results: told }, () =>
    [
      table([
        ['set', 'figure', 'wanted', 'measured', ''],
        ...results.flatMap((r) =>
          r.skipped
            ? [[r.name, '', '', 'skipped', paint('yellow', 'its data is not here (KINMATCH_DATA)')]]
            : r.checks.map((c) => [
                r.name,
                c.figure,
                c.wanted,
                c.measured.toFixed(4),
                c.passed ? paint('green', 'holds') : paint('red', 'FAILS'),
              ]),
        ),
      ]),
      '',
      `${verdict}${skipped.length > 0 ? `; skipped: ${skipped.map((r) => r.name).join(', ')}` : ''}`,
      ...notes,
    ].join('\n'),
  )
  return passed ? 0 : 1
}

/** Whoever gates ten sets has to know which of them can't be measured. */
function ofSet(name: string, error: unknown): unknown {
  return error instanceof KinmatchError ? new InputError(error.code, `set ${name}: ${error.message}`) : error
}

async function runSet(
  set: GateSet,
  folder: string,
  baseline: Record<string, number> | undefined,
  isNew: boolean,
): Promise<SetResult> {
  const locate = (file: string): string =>
    file.startsWith('$KINMATCH_DATA/')
      ? join(process.env['KINMATCH_DATA'] ?? '../shared/data', file.slice('$KINMATCH_DATA/'.length))
      : join(folder, file)
  const files = set.files.map(locate)
  const fromOutside = set.files.some((file) => file.startsWith('$KINMATCH_DATA/'))
  if (fromOutside && !files.every((file) => existsSync(file)))
    return { name: set.name, skipped: true, figures: {}, checks: [], fell: [] }
  const seen: Map<string, number>[] = files.map(() => new Map())
  const { population } = await loadPeople(
    files,
    {
      ...(set.ignore && { ignore: set.ignore }),
      ...(set.missing && { missing: set.missing }),
      ...(set.columns && { columns: locate(set.columns) }),
    },
    undefined,
    { seen: (id, side) => seen[side]!.set(id, -1) },
  )
  const truth = await loadTruth(locate(set.truth), population, seen)
  const model =
    set.model === undefined
      ? await trainPopulation(population)
      : await loadModel(set.model === 'default' ? undefined : locate(set.model))
  const evaluation = await evaluatePopulation(model, population, truth, {
    ...(set.oneToOne && { oneToOne: true }),
  })
  return {
    name: set.name,
    skipped: false,
    figures: gateFigures(evaluation),
    checks: gate(evaluation, set.limits, isNew ? undefined : baseline),
    fell: isNew ? gate(evaluation, {}, baseline).filter(({ passed }) => !passed) : [],
  }
}
