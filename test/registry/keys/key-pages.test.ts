import { afterEach, expect, test, vi } from 'vitest'
import { unpaced } from '../../../src/internal/pace.ts'
import { mulberry32 } from '../../../src/internal/rng.ts'
import { KEY_BITS } from '../../../src/registry/keys/key-bits.ts'
import { KeyEntries } from '../../../src/registry/keys/key-entries.ts'
import { KeyIndex } from '../../../src/registry/keys/key-index.ts'
import { readSections, type Section, writeSections } from '../../../src/registry/store/sections.ts'
import { PendingKeys } from '../../../src/registry/keys/pending-keys.ts'

/** Whom entries may name. */
const everybody = new Uint8Array(1 << 24).fill(1)

afterEach(() => void vi.restoreAllMocks())

/** Keys of which no two are equal: a random number has fewer bits than a key. */
function keysOf(rng: () => number): () => number {
  const half = 2 ** (KEY_BITS / 2)
  return () => Math.floor(rng() * half) * half + Math.floor(rng() * half)
}

/** An index of so many people with a key each, laid out at once. */
function indexOf(people: number, key: () => number): { readonly index: KeyIndex; readonly keys: number[] } {
  const pending = new PendingKeys()
  const keys = Array.from({ length: people }, key)
  for (const [slot, one] of keys.entries()) pending.add(one, slot)
  const index = new KeyIndex()
  index.addAll(pending)
  return { index, keys }
}

test('people who come one by one have few pages laid out anew: full collections follow the bytes of new buffers', () => {
  const rng = mulberry32(3)
  const key = keysOf(rng)
  const { index, keys } = indexOf(100_000, key)
  const before = index.bytes
  const made = vi.spyOn(KeyEntries, 'ofLength')
  for (let slot = keys.length; slot < 120_000; slot++) {
    keys.push(key())
    index.add(keys[slot]!, slot)
  }
  const bytes = made.mock.calls.reduce(
    (sum, [restBytes, length]) => sum + (restBytes === 0 ? 0 : length * 6),
    0,
  )
  // Each page once, with room, and a few of them again.
  expect(bytes).toBeLessThan(2.5 * before)
  expect(index.bytes).toBeLessThan(1.7 * before)
  for (const [slot, one] of keys.entries()) {
    expect(index.find(one)).toBe(1)
    expect(index.page.slot(index.page.at)).toBe(slot)
  }
})

test('a page that was laid out anew lets go of its memory', () => {
  const rng = mulberry32(4)
  const key = keysOf(rng)
  const { index } = indexOf(20_000, key)
  const one = key()
  index.find(one)
  const old = index.page.buckets.entries.bytes.buffer
  expect(old.byteLength).toBeGreaterThan(4096)
  index.add(one, 20_000)
  expect(old.byteLength).toBe(0)
})

test('so does one of a file, whose pages are no part of one another', async () => {
  const rng = mulberry32(4)
  const { index } = indexOf(20_000, keysOf(rng))
  const model = '00'.repeat(32)
  const sections: Section[] = []
  unpaced(index.write({ add: (section) => void sections.push(section) }))
  const saved = await writeSections(model, sections)
  const loaded = unpaced(KeyIndex.read(await readSections(saved, model), everybody))
  const one = keysOf(rng)()
  loaded.find(one)
  const old = loaded.page.buckets.entries.bytes.buffer
  expect(old.byteLength).toBeLessThan(saved.length / 2)
  loaded.add(one, 20_000)
  expect(old.byteLength).toBe(0)
  expect(loaded.find(one)).toBe(1)
})

test('a key that a thousand people come to have is found with all of them, and beside others', () => {
  const rng = mulberry32(5)
  const key = keysOf(rng)
  const { index, keys } = indexOf(20_000, key)
  const common = keys[7]!
  const next = keys[8]!
  for (let n = 0; n < 1000; n++) index.add(common, 20_000 + n)
  expect(index.find(common)).toBe(1001)
  expect(index.find(next)).toBe(1)
  for (let n = 0; n < 1000; n++) index.remove(common, 20_000 + n)
  expect(index.find(common)).toBe(1)
})
