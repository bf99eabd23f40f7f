import { adoptCodes, type SharedCodes, shareCodes } from './shared-codes.ts'
import type { Population } from './population.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from './shared-population.ts'

/** A population as a message to another thread, with what this one has worked out of its values. */
export interface SharedRun {
  readonly population: SharedPopulation
  readonly codes: SharedCodes
}

/** Makes the message of a job's input; what it holds beside the population goes along as it is. */
export function shareRun<Input extends { readonly population: Population }>({
  population,
  ...rest
}: Input): Omit<Input, 'population'> & SharedRun {
  return { ...rest, population: sharePopulation(population), codes: shareCodes(population) }
}

/** The input that {@link shareRun} made a message of. */
export function openRun<Message extends SharedRun>({
  population: shared,
  codes,
  ...rest
}: Message): Omit<Message, keyof SharedRun> & { readonly population: Population } {
  const population = openPopulation(shared)
  adoptCodes(population, codes)
  return { ...rest, population }
}
