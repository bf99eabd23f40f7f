import type { Population } from '../../encode/population.ts'
import type { Model } from '../model/model.ts'

/**
 * Records from which on pairs are judged by sound before names are compared, and so are families. Among fewer, how rare a sound is says
 * little, every pair can be afforded, and no record changes the pair of two others.
 */
const HEARD_FROM = 50_000

/** Whether pairs, and families, are judged by sound. */
export function judgedBySound({ comparisons }: Model, { size }: Population): boolean {
  return size >= HEARD_FROM && comparisons.some(({ feature }) => feature === 'name')
}
