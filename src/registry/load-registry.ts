import type { Model } from '../score/model/model.ts'
import { createRegistry } from './create-registry.ts'
import type { PacedOptions, Registry, RegistryOptions } from './types.ts'

/**
 * A registry from what {@link Registry.save} gave.
 *
 * @param saved its bytes
 * @param model the one that it was saved with
 * @throws {RegistryError} `registry-format`, `registry-version`, `registry-damaged`, `registry-model`; {ModelError} `model-invalid`
 *
 * @example
 * ```ts
 * import { createRegistry, defaultModel, loadRegistry } from 'kinmatch'
 *
 * const registry = await createRegistry(defaultModel())
 * registry.add({ id: '1', names: [{ full: 'Олена Коваленко' }] })
 * const loaded = await loadRegistry(await registry.save(), defaultModel())
 * loaded.size //=> 1
 * ```
 */
export async function loadRegistry(
  saved: Uint8Array | ArrayBuffer,
  model: Model,
  options: RegistryOptions & PacedOptions = {},
): Promise<Registry> {
  const registry = await createRegistry(model, options)
  const { signal } = options
  await registry.load(saved, { signal })
  return registry
}
