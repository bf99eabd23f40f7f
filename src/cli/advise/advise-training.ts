import { FIND_FROM } from '../../tune/train-population.ts'

/** What `link` and `dedupe` are told of model and rules. */
interface AskedFor {
  readonly model?: string | undefined
  readonly rules?: 'usual' | 'found' | undefined
}

/**
 * Says on stderr, before a run that will take minutes, which blocking rules it looks for, and that a model learned from the files would be
 * faster and better. Nothing where a model is given, or where records are few enough for the built-in one.
 */
export function adviseTraining(asked: AskedFor, files: readonly string[], records: number): void {
  const advice = trainingAdvice(asked, files, records)
  if (advice !== undefined) process.stderr.write(`${advice}\n`)
}

/** The advice, undefined where there is none. */
export function trainingAdvice(
  { model, rules }: AskedFor,
  files: readonly string[],
  records: number,
): string | undefined {
  if (model !== undefined || records < FIND_FROM) return undefined
  const begin =
    rules !== 'found'
      ? `${records} records with the built-in model, whose usual rules look at a hundred candidates for each.`
      : `${records} records with the built-in model: blocking rules are found on a sample of them first.`
  return (
    `${begin} A model that is learned from these files needs no labels, takes seconds and looks at a few: ` +
    `kinmatch train ${files.join(' ')} --out model.json, then --model model.json`
  )
}
