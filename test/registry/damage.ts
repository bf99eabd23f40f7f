import { createHash } from 'node:crypto'
import { expect } from 'vitest'
import { loadRegistry, type Model, type Registry, RegistryError } from '../../src/index.ts'
import { mulberry32 } from '../../src/internal/rng.ts'

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

/**
 * What becomes of files that somebody changed and gave a checksum that holds: none but the errors of a damaged registry, at once or
 * later on, and no end of it. Returns how many loaded.
 */
export async function expectForgeriesRefused(
  good: Uint8Array,
  model: Model,
  runs: number,
  use: (registry: Registry) => unknown,
): Promise<number> {
  const random = mulberry32(5)
  const below = (limit: number): number => Math.floor(random() * limit)
  const end = good.length - 32
  let loaded = 0
  for (let run = 0; run < runs; run++) {
    const bytes = good.slice()
    for (let n = below(3); n >= 0; n--)
      bytes[56 + below(end - 56)] = [0, 1, 127, 128, 255, below(256)][below(6)]!
    bytes.set(checksumOf(bytes.subarray(0, end)), end)
    const registry = await loadRegistry(bytes, model).catch((error: unknown) => {
      expect(error).toBeInstanceOf(RegistryError)
      expect((error as RegistryError).code).toBe('registry-damaged')
    })
    if (registry === undefined) continue
    loaded++
    await use(registry)
  }
  return loaded
}

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** That of a saved registry: of its pieces of a mebibyte first. */
export function checksumOf(bytes: Uint8Array): Uint8Array {
  const sums: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += 2 ** 20) sums.push(sha256(bytes.subarray(at, at + 2 ** 20)))
  return sha256(Buffer.concat(sums))
}
