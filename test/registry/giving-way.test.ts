import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  createRegistry,
  defaultModel,
  loadRegistry,
  type PersonRecord,
  type Registry,
} from '../../src/index.ts'

const model = defaultModel()
const person = (n: number): PersonRecord => ({
  id: `p${n}`,
  names: [{ full: `Amina Yusuf ${String.fromCharCode(97 + (n % 26))}${n % 7}` }],
  expiresOn: 100 + (n & 1),
})
const PEOPLE = 3000

async function filled(): Promise<Registry> {
  const registry = await createRegistry(model)
  await registry.addAll(Array.from({ length: PEOPLE }, (_, n) => person(n)))
  registry.stats()
  return registry
}

/** How often everything else had a turn while something ran, and what came of it. A clock that goes fast makes work long. */
async function turnsOf<T>(run: () => Promise<T>): Promise<{ readonly turns: number; readonly result: T }> {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1))
  let turns = 0
  let isDone = false
  const count = (): void => {
    turns++
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  const result = await run()
  isDone = true
  vi.restoreAllMocks()
  return { turns, result }
}

afterEach(() => void vi.restoreAllMocks())

describe('a registry lets others have their turn', () => {
  it('while it is saved, and while it is loaded', async () => {
    const registry = await filled()
    const plain = await registry.save()
    const saved = await turnsOf(() => registry.save())
    expect(saved.turns).toBeGreaterThan(20)
    expect(Buffer.compare(saved.result, plain)).toBe(0)
    const loaded = await turnsOf(() => loadRegistry(plain, model))
    expect(loaded.turns).toBeGreaterThan(20)
    expect(Buffer.compare(await loaded.result.save(), plain)).toBe(0)
  })

  it('while the expired are forgotten', async () => {
    const registry = await filled()
    const { turns, result } = await turnsOf(() => registry.forgetExpired(101))
    expect(result).toBe(PEOPLE / 2)
    expect(registry.size).toBe(PEOPLE / 2)
    expect(turns).toBeGreaterThan(20)
  })

  it('and saves what it held at one moment, whoever comes and goes meanwhile', async () => {
    const registry = await filled()
    let n = 0
    let isDone = false
    const change = (): void => {
      registry.add({ ...person(PEOPLE + n), expiresOn: 7 })
      registry.forget(`p${n++}`)
      if (!isDone) setImmediate(change)
    }
    setImmediate(change)
    const { result } = await turnsOf(() => registry.save())
    isDone = true
    expect(n).toBeGreaterThan(2)
    const loaded = await loadRegistry(result, model)
    expect(loaded.size).toBe(PEOPLE)
    // Who came as the n-th came with the n-th leaving.
    const left = Array.from({ length: n }, (_, k) => loaded.has(`p${k}`)).indexOf(true)
    expect(left).toBeGreaterThan(0)
    for (let k = 0; k < n; k++) {
      expect(loaded.has(`p${k}`)).toBe(k >= left)
      expect(loaded.has(`p${PEOPLE + k}`)).toBe(k < left)
    }
  })
})

describe('a signal', () => {
  it('ends a save, a load and a forgetting, and leaves what was there', async () => {
    const registry = await filled()
    const saved = await registry.save()
    const aborted = (): { readonly signal: AbortSignal } => {
      const controller = new AbortController()
      setImmediate(() => controller.abort(new Error('enough')))
      return { signal: controller.signal }
    }
    const other = await createRegistry(model)
    for (const run of [
      () => registry.save(aborted()),
      () => other.load(saved, aborted()),
      () => loadRegistry(saved, model, aborted()),
      () => registry.forgetExpired(102, aborted()),
    ])
      await turnsOf(() => expect(run()).rejects.toThrow('enough'))
    expect(other.size).toBe(0)
    expect(registry.size).toBeGreaterThan(0)
    await expect(registry.save({ signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before')
    await expect(other.load(saved, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow(
      'before',
    )
    // Whatever else is wrong with what is no longer wanted.
    await expect(
      loadRegistry(new Uint8Array(3), model, { signal: AbortSignal.abort(new Error('before')) }),
    ).rejects.toThrow('before')
    expect(other.size).toBe(0)
  })
})
