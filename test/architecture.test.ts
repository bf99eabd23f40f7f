import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

// Data flows one way: a stage imports only stages that stand before it in this list (ARCHITECTURE.md).
const STAGES = [
  'record',
  'format',
  'normalise',
  'encode',
  'block',
  'compare',
  'kin',
  'score',
  'decide',
  'evaluate',
  'tune',
  'report',
  'registry',
  'generate',
  'worker',
  'cli',
]
const BASE = ['data', 'vendor', 'internal']
const NODE_ONLY = ['worker', 'cli']
const src = new URL('../src', import.meta.url).pathname

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => /(?<!\.d)\.ts$/.test(f))
const imports = (file: string): string[] =>
  [
    ...readFileSync(join(src, file), 'utf8').matchAll(
      /^\s*(?:import|export)\b[^'"\n]*(?:\{[^}]*\}[^'"\n]*)?from\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ].map((m) => m[1] ?? m[2] ?? '')
/** What is left of imports when types are erased. */
const valueImports = (file: string): string[] =>
  file.endsWith('.ts')
    ? [
        ...readFileSync(join(src, file), 'utf8').matchAll(
          /^\s*(?:import|export)\s+(?!type\b)[^'"\n]*(?:\{[^}]*\}[^'"\n]*)?from\s+['"]([^'"]+)['"]/gm,
        ),
      ].map((m) => m[1] ?? '')
    : []
const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')

describe('architecture', () => {
  it.each(files)('%s imports only stages before its own', (file) => {
    const from = folderOf(file)
    for (const target of imports(file)) {
      if (target.startsWith('node:')) {
        expect(NODE_ONLY, `${file} imports ${target}`).toContain(from)
      } else if (target.startsWith('.')) {
        const path = relative(src, join(src, file, '..', target))
        const to = folderOf(path)
        expect(['index.ts', 'names.ts', 'node.ts'], `${file} imports a table of contents`).not.toContain(path)
        if (from === '' || to === from) continue
        if (BASE.includes(to)) {
          if (from === 'internal') expect(to, `${file} imports ${target}`).toBe('internal')
          if (from === 'data') expect(['internal', 'data'], `${file} imports ${target}`).toContain(to)
          if (from === 'vendor') expect.fail(`${file} imports ${target}`)
          continue
        }
        expect(BASE, `${file} imports ${target}`).not.toContain(from)
        expect(STAGES.indexOf(to), `${file} imports ${target}`).toBeLessThan(STAGES.indexOf(from))
      }
    }
  })

  // Files that need one another, be it for a type alone, are read and changed as one.
  it('no files import one another in a circle, types included', () => {
    const importedBy = (file: string): string[] =>
      imports(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative(src, join(src, file, '..', target)))
    const left = new Map(files.map((file) => [file, importedBy(file)] as const))
    // Who imports nobody that is left is in no circle.
    for (let before = -1; before !== left.size; ) {
      before = left.size
      for (const [file, targets] of left) if (!targets.some((target) => left.has(target))) left.delete(file)
    }
    expect([...left.keys()]).toEqual([])
  })

  // What lies beside the folders of a stage, its types and what puts the folders together, is on neither side.
  it.each(STAGES)('folders of %s import one another one way', (stage) => {
    const left = new Map<string, Set<string>>()
    for (const file of files.filter((one) => one.startsWith(`${stage}/`) && one.split('/').length === 3))
      for (const target of imports(file).filter((one) => one.startsWith('.'))) {
        const [to, folder, below] = relative(src, join(src, file, '..', target)).split('/')
        const from = file.split('/')[1]!
        if (to !== stage || below === undefined || folder === from) continue
        left.set(from, (left.get(from) ?? new Set()).add(folder!))
      }
    // Who imports nobody that is left is in no circle, however long.
    for (let before = -1; before !== left.size; ) {
      before = left.size
      for (const [folder, targets] of left) if (![...targets].some((to) => left.has(to))) left.delete(folder)
    }
    expect(Object.fromEntries([...left].map(([folder, targets]) => [folder, [...targets]]))).toEqual({})
  })

  // Each thread loads this anew, a millisecond a module.
  it.each(['zod/mini', 'csv-parse'])('a thread that reads ranges does not load %s', (name) => {
    const loaded = new Set<string>(['cli/io/range-job.ts'])
    for (const file of loaded)
      for (const target of valueImports(file))
        loaded.add(target.startsWith('.') ? relative(src, join(src, file, '..', target)) : target)
    expect(loaded).toContain('encode/rows/row-encoder.ts')
    expect(loaded).not.toContain(name)
  })

  // A power with any other exponent is rounded otherwise by another version of the engine; see internal/power-of-two.ts.
  it('raises to whole powers only', () => {
    const powers = files
      .filter((file) => !file.startsWith('data/'))
      .flatMap((file) =>
        readFileSync(join(src, file), 'utf8')
          .split('\n')
          .filter((line) => / \*\* /.test(line) && !/^\s*(?:\/\/|\/?\*)/.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      )
    const whole =
      /\b\d+ \*\* (?:\d+|k|bits|count|tens|power|-rank|[A-Z_]{2,}|\(\w+ [+-] \w+\)|Math\.ceil|KINS\.length|own\[k\]!\.code)|\*\* 2\b/
    expect(powers.length).toBeGreaterThan(20)
    expect(powers.filter((line) => !whole.test(line))).toEqual([])
  })

  it.each(files.filter((f) => !f.startsWith('data/')))('%s is at most 300 lines', (file) => {
    expect(readFileSync(join(src, file), 'utf8').split('\n').length).toBeLessThanOrEqual(301)
  })
})
