import * as z from 'zod/mini'
import { type GateFigures, GATE_FIGURES } from '../../evaluate/gate.ts'
import { InputError } from '../../record/errors.ts'
import { readJson } from '../io/read-json.ts'

/** The figures that `check --update` stored last, by the name of the set. */
export type Baseline = ReadonlyMap<string, GateFigures>

/** Each set with each figure: one that is missing, or has another name in another version, would be held against nothing. */
const schema = z.record(
  z.string(),
  z.strictObject(Object.fromEntries(GATE_FIGURES.map((figure) => [figure, z.number()]))),
)

/** Reads stored figures. @throws InputError `bad-baseline` unless they are those that this version measures */
export async function readBaseline(path: string): Promise<Baseline> {
  const parsed = schema.safeParse(await readJson(path))
  if (parsed.success) return new Map(Object.entries(parsed.data as Record<string, GateFigures>))
  throw new InputError(
    'bad-baseline',
    `${path} does not hold the figures that this version's \`kinmatch check --update\` stores; delete it and store them anew`,
  )
}
