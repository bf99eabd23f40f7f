import type { Model } from '../score/model.ts'
import { createRegistry } from './create-registry.ts'
import type { Registry, RegistryOptions } from './types.ts'

/**
 * A registry from what {@link Registry.save} gave.
 *
 * @throws RegistryError `registry-format`, `registry-version`, `registry-damaged`, `registry-model`
 */
export async function loadRegistry(
  bytes: Uint8Array,
  model: Model,
  options: RegistryOptions = {},
): Promise<Registry> {
  const registry = await createRegistry(model, options)
  await registry.load(bytes)
  return registry
}
