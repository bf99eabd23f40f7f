import { FIND_FROM } from '../tune/train-population.ts'

/**
 * Says on stderr, before a run that will take minutes, that a model learned from the files would be faster and better. Nothing where a
 * model is given, or where records are few enough for the built-in one.
 */
export function adviseTraining(model: string | undefined, files: readonly string[], records: number): void {
  const advice = trainingAdvice(model, files, records)
  if (advice !== undefined) process.stderr.write(`${advice}\n`)
}

export function trainingAdvice(
  model: string | undefined,
  files: readonly string[],
  records: number,
): string | undefined {
  if (model !== undefined || records < FIND_FROM) return undefined
  return (
    `${records} records with the built-in model, whose rules look at a hundred candidates for each. One that is learned from these files ` +
    `needs no labels, takes seconds and looks at a few: kinmatch train ${files.join(' ')} --out model.json, then --model model.json`
  )
}
