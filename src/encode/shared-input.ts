import type { Population } from './population.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from './shared-population.ts'

/** The input of a job over a population as a message to another thread. */
export type SharedInput<Input> = Omit<Input, 'population'> & { readonly population: SharedPopulation }

/** Makes the message of a job's input; what it holds beside the population goes along as it is. */
export function shareInput<Input extends { readonly population: Population }>({
  population,
  ...rest
}: Input): SharedInput<Input> {
  return { ...rest, population: sharePopulation(population) }
}

/** The input that {@link shareInput} made a message of. */
export function openInput<Message extends { readonly population: SharedPopulation }>({
  population,
  ...rest
}: Message): Omit<Message, 'population'> & { readonly population: Population } {
  return { ...rest, population: openPopulation(population) }
}
