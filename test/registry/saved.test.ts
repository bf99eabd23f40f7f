import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { atomicWrite } from '../../src/cli/io/atomic-write.ts'
import { createRegistry, defaultModel, loadRegistry, RegistryError } from '../../src/index.ts'
import { useTempFolder } from '../cli/io/temp-folder.ts'
import { testPeople } from '../people.ts'
import {
  checksumOf,
  expectCutsRefused,
  expectFlipsRefused,
  expectForgeriesRefused,
  loadError,
} from './damage.ts'

const model = defaultModel()
// Every third is in a household of two or three.
const people = testPeople(120, 3).records.map((record, i) =>
  i % 3 === 0 ? { ...record, groupId: `h${Math.floor(i / 8)}` } : record,
)
const queries = testPeople(20, 3, 'q').records
const temp = useTempFolder()

async function filled(count = people.length): Promise<Awaited<ReturnType<typeof createRegistry>>> {
  const registry = await createRegistry(model)
  await registry.addAll(people.slice(0, count))
  return registry
}

/** Where a text stands in bytes, as UTF-8 or as UTF-16. */
const holds = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(text, 'utf8')) ||
  Buffer.from(bytes).includes(Buffer.from(text, 'utf16le'))

describe('a saved registry', () => {
  it('gives the same answers, and the same bytes when saved again', async () => {
    const registry = await filled()
    for (let i = 0; i < 40; i++) registry.forget(`r${i * 2}`)
    const bytes = await registry.save()
    const loaded = await loadRegistry(bytes, model)
    expect(loaded.size).toBe(80)
    for (const query of queries) expect(loaded.search(query)).toEqual(registry.search(query))
    expect(Buffer.compare(await loaded.save(), bytes)).toBe(0)
    // It lives on.
    for (const record of people) expect(loaded.add(record).done).toBe(!registry.has(record.id))
    expect(loaded.size).toBe(120)
    const whole = await filled()
    for (const query of queries) expect(loaded.search(query)).toEqual(whole.search(query))
  })

  it('can be read from bytes that lie anywhere in a buffer', async () => {
    const bytes = await (await filled(5)).save()
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect((await loadRegistry(shifted.subarray(3), model)).size).toBe(5)
  })

  it('takes nobody away who came while it loaded, and leaves nobody who was forgotten', async () => {
    const saved = await (await filled(2)).save()
    const changes: readonly ((registry: Awaited<ReturnType<typeof createRegistry>>) => void)[] = [
      (registry) => void registry.add(people[3]!),
      (registry) => void registry.forget('r2'),
      (registry) => void registry.update({ ...people[2]!, names: [{ full: 'Selam Bekele' }] }),
      (registry) => void registry.update({ ...people[2]!, consent: { match: false } }),
    ]
    for (const change of changes) {
      const registry = await createRegistry(model)
      registry.add(people[2]!)
      const loading = registry.load(saved).catch((error: unknown) => error)
      change(registry)
      const after = await registry.save()
      expect(await loading).toMatchObject({ name: 'RegistryError', code: 'registry-changed' })
      expect(Buffer.compare(await registry.save(), after)).toBe(0)
      await registry.load(saved)
      expect(registry.has('r0') && registry.size === 2).toBe(true)
    }
  })

  it('loads while people search, and while a change is refused', async () => {
    const saved = await (await filled(2)).save()
    const registry = await createRegistry(model)
    registry.add(people[2]!)
    const loading = registry.load(saved)
    expect([registry.add(people[2]!).done, registry.forget('nobody')]).toEqual([false, false])
    expect(registry.search(people[2]!).hits[0]?.id).toBe('r2')
    await loading
    expect(registry.has('r2')).toBe(false)
  })

  it('of nobody loads', async () => {
    expect((await loadRegistry(await (await createRegistry(model)).save(), model)).size).toBe(0)
  })

  // At every byte: saved-damage.slow.test.ts.
  it('that was cut off or has a bit flipped is refused', async () => {
    const bytes = await (await filled(2)).save()
    await expectCutsRefused(bytes, model, 251)
    await expectFlipsRefused(bytes, model, 1999)
  })

  it('that somebody forged neither hangs nor breaks what uses it', async () => {
    const good = await (await filled(4)).save()
    const loaded = await expectForgeriesRefused(good, model, 400, (registry) => {
      registry.search(queries[0]!)
      registry.searchFamily(queries.slice(0, 2))
      registry.update({ ...people[1]!, names: [{ full: 'Omar Idris' }] })
      for (const { id } of people.slice(0, 4)) registry.forget(id)
      registry.add(people[2]!)
      return registry.save()
    })
    expect(loaded).toBeGreaterThan(10)
  })

  it('of another model is refused', async () => {
    const bytes = await (await filled(2)).save()
    expect(await loadError(bytes, { ...model, prior: -12 })).toBe('registry-model')
  })

  it('of an earlier format, which knew no families, or of a later one is refused by its version', async () => {
    const bytes = await (await filled(2)).save()
    for (const version of [1, 2, 5]) {
      bytes[8] = version
      expect(await loadError(bytes, model)).toBe('registry-version')
      await expect(loadRegistry(bytes, model)).rejects.toThrow(version < 3 ? 'earlier' : 'newer')
    }
  })

  it('of the version before, whose checksum is that of the whole, loads and is saved as one of today', async () => {
    const today = await (await filled(20)).save()
    const before = today.slice()
    before[8] = 3
    const end = before.length - 32
    before.set(createHash('sha256').update(before.subarray(0, end)).digest(), end)
    const loaded = await loadRegistry(before, model)
    expect(loaded.size).toBe(20)
    expect(Buffer.compare(await loaded.save(), today)).toBe(0)
    // Each version has its own.
    before.set(checksumOf(before.subarray(0, end)), end)
    expect(await loadError(before, model)).toBe('registry-damaged')
  })

  it('of several pieces ends with the checksum of their checksums', async () => {
    const registry = await createRegistry(model)
    await registry.addAll(
      Array.from({ length: 9000 }, (_, n) => ({ id: `p${n}`, names: [{ full: `Amina ${n}` }] })),
    )
    const bytes = await registry.save()
    expect(bytes.length).toBeGreaterThan(2 ** 20)
    const end = bytes.length - 32
    expect(Buffer.compare(bytes.subarray(end), checksumOf(bytes.subarray(0, end)))).toBe(0)
    expect((await loadRegistry(bytes, model)).size).toBe(9000)
    bytes[2 ** 20 + 5]! ^= 1
    expect(await loadError(bytes, model)).toBe('registry-damaged')
  })

  it('that fails to load changes nothing', async () => {
    const registry = await filled(30)
    const before = await registry.save()
    await expect(registry.load(before.subarray(0, 900))).rejects.toThrow(RegistryError)
    expect(Buffer.compare(await registry.save(), before)).toBe(0)
  })

  it('is written as a file whole, and leaves no other behind', async () => {
    const bytes = await (await filled(3)).save()
    const path = join(temp.path, 'people.kin')
    await atomicWrite(path, bytes)
    expect((await loadRegistry(await readFile(path), model)).size).toBe(3)
    expect(readdirSync(temp.path)).toEqual(['people.kin'])
  })
})

describe('a forgotten person', () => {
  it('leaves no byte in a saved file, where nobody else has the value', async () => {
    const registry = await filled(50)
    const empty = await registry.save()
    registry.add({
      id: 'case-4711',
      names: [{ parts: [{ text: 'Xantippa', role: 'given' }] }, { full: 'Ксантиппа Щукина' }],
      identifiers: [{ kind: 'email', value: 'xq7@mail.example' }],
      places: [{ kind: 'residence', city: 'Vyqqopolis' }],
      relatives: [{ role: 'mother', names: [{ full: 'Zyqofila Wux' }] }],
      attributes: { note: 'jyxomatic' },
    })
    const texts = ['case-4711', 'xantippa', 'ксантиппа', 'щукина', 'xq7', 'vyqqopolis', 'zyqofila']
    const full = await registry.save()
    for (const text of texts) expect(holds(full, text), text).toBe(true)
    // What the model does not look at is not kept at all.
    expect(holds(full, 'jyxomatic')).toBe(false)
    expect(registry.forget('case-4711')).toBe(true)
    const after = await registry.save()
    for (const text of texts) expect(holds(after, text), text).toBe(false)
    // Nor does the count of values or keys betray that somebody was there.
    const before = await createRegistry(model)
    await before.load(empty)
    expect(registry.stats()).toMatchObject({
      people: before.stats().people,
      values: before.stats().values,
      keys: before.stats().keys,
    })
  })

  it('leaves what others share', async () => {
    const registry = await createRegistry(model)
    registry.add({ id: 'a', names: [{ full: 'Amina Yusuf' }] })
    registry.add({ id: 'b', names: [{ full: 'Amina Yusuf' }] })
    registry.forget('a')
    expect(registry.search({ id: 'q', names: [{ full: 'Amina Yusuf' }] }).hits.map((h) => h.id)).toEqual([
      'b',
    ])
    expect(holds(await registry.save(), 'amina')).toBe(true)
  })
})
