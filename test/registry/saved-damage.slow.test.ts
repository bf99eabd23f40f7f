import { describe, expect, it } from 'vitest'
import { createRegistry, defaultModel, loadRegistry, RegistryError } from '../../src/index.ts'
import { testPeople } from '../people.ts'

const model = defaultModel()

async function saved(): Promise<Uint8Array> {
  const registry = await createRegistry(model)
  await registry.addAll(testPeople(2, 3).records)
  return registry.save()
}

const loadError = (bytes: Uint8Array): Promise<unknown> =>
  loadRegistry(bytes, model).then(
    () => 'loaded',
    (error: unknown) => (error instanceof RegistryError ? error.code : error),
  )

describe('a saved registry', () => {
  it('that was cut off anywhere is refused', async () => {
    const bytes = await saved()
    for (let length = 0; length < bytes.length; length++)
      expect(await loadError(bytes.subarray(0, length))).toBe(
        length < 8 ? 'registry-format' : 'registry-damaged',
      )
    const longer = new Uint8Array(bytes.length + 1)
    longer.set(bytes)
    expect(await loadError(longer)).toBe('registry-damaged')
  })

  it('with any bit flipped is refused', async () => {
    const bytes = await saved()
    for (let bit = 0; bit < bytes.length * 8; bit += bit < 1024 ? 1 : 13) {
      const at = bit >> 3
      bytes[at]! ^= 1 << (bit & 7)
      expect(await loadError(bytes)).toBe(
        at < 8 ? 'registry-format' : at < 12 ? 'registry-version' : 'registry-damaged',
      )
      bytes[at]! ^= 1 << (bit & 7)
    }
    expect(await loadError(bytes)).toBe('loaded')
  })
})
