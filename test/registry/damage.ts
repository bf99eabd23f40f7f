import { expect } from 'vitest'
import { loadRegistry, type Model, RegistryError } from '../../src/index.ts'

/** What loading says: "loaded", or the code of its error. */
export const loadError = (bytes: Uint8Array, model: Model): Promise<unknown> =>
  loadRegistry(bytes, model).then(
    () => 'loaded',
    (error: unknown) => (error instanceof RegistryError ? error.code : error),
  )

/** Every `step`th length under that of the file is refused. */
export async function expectCutsRefused(bytes: Uint8Array, model: Model, step: number): Promise<void> {
  for (let length = 0; length < bytes.length; length += length < 64 ? 1 : step)
    expect(await loadError(bytes.subarray(0, length), model)).toBe(
      length < 8 ? 'registry-format' : 'registry-damaged',
    )
  const longer = new Uint8Array(bytes.length + 1)
  longer.set(bytes)
  expect(await loadError(longer, model)).toBe('registry-damaged')
}

/** Every bit of the first 128 bytes and then every `step`th, flipped, is refused. */
export async function expectFlipsRefused(bytes: Uint8Array, model: Model, step: number): Promise<void> {
  for (let bit = 0; bit < bytes.length * 8; bit += bit < 1024 ? 1 : step) {
    const at = bit >> 3
    bytes[at]! ^= 1 << (bit & 7)
    expect(await loadError(bytes, model)).toBe(
      at < 8 ? 'registry-format' : at < 12 ? 'registry-version' : 'registry-damaged',
    )
    bytes[at]! ^= 1 << (bit & 7)
  }
  expect(await loadError(bytes, model)).toBe('loaded')
}
