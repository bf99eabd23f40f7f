import { requireOptions } from '../record/require-options.ts'
import type { Model } from '../score/model/model.ts'
import type { Registry, RegistryOptions } from './types.ts'

/**
 * A registry in memory, for up to about a million people: add, search, update and forget while it lives. A search
 * finds whom the model's blocking rules find, and gives for each exactly the weight of {@link link} for that pair.
 *
 * @param model decides rules, weights and zones, and is copied; a saved registry loads only under the model it was saved with
 * @throws {InputError} `bad-options`, `not-a-number`; {ModelError} `model-invalid`
 *
 * @example
 * ```ts
 * import { createRegistry, defaultModel } from 'kinmatch'
 *
 * const registry = await createRegistry(defaultModel())
 * registry.add({ id: '1', names: [{ full: 'Олена Коваленко' }], birth: { year: 1991, month: 7, day: 22, precision: 'day' } }) //=> { done: true }
 * const { hits } = registry.search({ id: 'q', names: [{ full: 'Olena Kovalenko' }], birth: { year: 1991, precision: 'year' } })
 * hits[0]?.id //=> '1'
 * registry.forget('1') //=> true
 * registry.size //=> 0
 * ```
 */
export async function createRegistry(model: Model, options: RegistryOptions = {}): Promise<Registry> {
  requireOptions(options)
  // Loaded on first use: importing the library reads no name table.
  const { MemoryRegistry } = await import('./memory-registry.ts')
  return new MemoryRegistry(model, options)
}
