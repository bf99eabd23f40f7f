import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kinmatch-pack-'))
let files: { path: string; size: number }[] = []
let packed = { size: 0, unpackedSize: 0 }

/** Bytes of the tarball: mostly name tables. A jump over this is a decision, not an accident. */
const MAX_TARBALL = 2_000_000

function node(code: string, ...flags: string[]): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(process.execPath, [...flags, '-e', code], { cwd: folder, encoding: 'utf8' })
}

beforeAll(() => {
  const out = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  })
  const [pack] = JSON.parse(out.slice(out.indexOf('[\n'))) as [
    { filename: string; size: number; unpackedSize: number; files: { path: string; size: number }[] },
  ]
  files = pack.files
  packed = pack
  writeFileSync(join(folder, 'package.json'), '{"name":"user","version":"1.0.0","private":true}')
  execFileSync(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', join(folder, pack.filename)],
    {
      cwd: folder,
      stdio: 'pipe',
    },
  )
}, 170_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000)

describe('the tarball', () => {
  it('ships code, types, licence and demo, and nothing else', () => {
    const paths = files.map((file) => file.path)
    for (const wanted of [
      'package.json',
      'LICENSE',
      'LICENSES.md',
      'README.md',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
    ])
      expect(paths).toContain(wanted)
    expect(paths).toContain('fixtures/demo/camp.csv')
    expect(
      paths.filter((path) => /(^|\/)(test|bench|scripts|node_modules|\.ci|docs)\/|\.test\./.test(path)),
    ).toEqual([])
    expect(
      paths.filter((path) => path.startsWith('fixtures/') && !path.startsWith('fixtures/demo/')),
    ).toEqual([])
  })

  it('holds everything once: the compiled code keeps names and comments, so it needs no sources and no maps', () => {
    const paths = files.map((file) => file.path)
    expect(paths).toContain('dist/data/han-fold.js')
    expect(paths.filter((path) => path.startsWith('src/') || path.endsWith('.map'))).toEqual([])
  })

  it('has the declarations that its entry points lead to, which stand by themselves, and no others', () => {
    const paths = files.map((file) => file.path)
    expect(paths.filter((path) => /^dist\/(?:data|cli)\/.*\.d\.ts$/.test(path))).toEqual([])
    const entries = ['kinmatch', 'kinmatch/names', 'kinmatch/node']
    const lines = entries.map((entry, n) => `export * as e${n} from '${entry}'\n`)
    writeFileSync(join(folder, 'types.mts'), lines.join(''))
    const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
    const { stdout, status } = spawnSync(
      join(root, 'node_modules/.bin/tsc'),
      ['--noEmit', '--strict', '--module', 'nodenext', '--lib', 'es2023,dom', ...types, 'types.mts'],
      { cwd: folder, encoding: 'utf8' },
    )
    expect([stdout, status]).toEqual(['', 0])
  })

  it('stays under its size', () => {
    expect(packed.size).toBeLessThan(MAX_TARBALL)
  })

  it('every entry of exports and bin is there', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'node_modules/kinmatch/package.json'), 'utf8'))
    const targets = [
      ...Object.values(manifest.bin as Record<string, string>),
      ...Object.values(manifest.exports as Record<string, string | Record<string, string | null>>).flatMap(
        (entry) => (typeof entry === 'string' ? [entry] : Object.values(entry)),
      ),
    ]
      // `null` keeps browsers out of the entry point for Node.
      .filter((path) => path !== null)
      .map((path) => path.replace(/^\.\//, ''))
    expect(targets.length).toBeGreaterThan(3)
    for (const target of targets) expect(files.map((file) => file.path)).toContain(target)
    expect(
      readFileSync(join(folder, 'node_modules/kinmatch/dist/cli/main.js'), 'utf8').startsWith(
        '#!/usr/bin/env node\n',
      ),
    ).toBe(true)
    expect(Object.keys(manifest.dependencies)).not.toContain('natural')
  })
})

describe('installed', () => {
  it('import and require give the same library', () => {
    const use = `const m = k.defaultModel(); k.link([{id:'a',names:[{full:'Anna Holzer'}]}],[{id:'b',names:[{full:'Anna Holzer'}]}],m,{minWeight:-50}).then(r => console.log(r.matches.length))`
    expect(node(`import * as k from 'kinmatch'; ${use}`, '--input-type=module')).toMatchObject({
      stdout: '1\n',
      stderr: '',
      status: 0,
    })
    const required = node(`const k = require('kinmatch'); ${use}`, '--no-warnings')
    // Node 20.19 and later can require ESM; a warning that it does is its own.
    expect([required.stdout, required.status]).toEqual(['1\n', 0])
  })

  it('threads give what this thread gives, through kinmatch/node', () => {
    const code = `
      import { dedupe, defaultModel } from 'kinmatch'
      import { createWorkers, WorkerError } from 'kinmatch/node'
      const people = Array.from({ length: 60 }, (_, i) => ({ id: String(i), names: [{ full: ['Anna Holzer', 'Olena Kovalenko', 'Chol Deng'][i % 3] }], birth: { year: 1950 + i % 20, month: 2, day: 3, precision: 'day' } }))
      const run = async (n) => {
        const workers = createWorkers(n)
        return JSON.stringify(await dedupe(people, defaultModel(), { workers, minWeight: -30 }))
      }
      const alone = await run(0)
      console.log(alone.length > 1000, await run(1) === alone, await run(3) === alone, typeof WorkerError)`
    expect(node(code, '--input-type=module')).toMatchObject({
      stdout: 'true true true function\n',
      stderr: '',
      status: 0,
    })
  })

  it('importing prints nothing, touches no environment, loads no table and no heavy package', () => {
    writeFileSync(join(folder, '.env'), 'CANARY=1\n')
    const code = `
      const before = JSON.stringify(process.env)
      await import('kinmatch')
      if (JSON.stringify(process.env) !== before) throw new Error('the environment changed')
    `
    expect(node(code, '--input-type=module')).toMatchObject({ stdout: '', stderr: '', status: 0 })
    writeFileSync(
      join(folder, 'hooks.mjs'),
      `import { appendFileSync } from 'node:fs'
       export async function load(url, context, next) { appendFileSync(${JSON.stringify(join(folder, 'loaded.txt'))}, url + '\\n'); return next(url, context) }`,
    )
    writeFileSync(
      join(folder, 'entry.mjs'),
      `import { register } from 'node:module'; register('./hooks.mjs', import.meta.url); await import('kinmatch')`,
    )
    expect(spawnSync(process.execPath, ['entry.mjs'], { cwd: folder, encoding: 'utf8' }).status).toBe(0)
    const loaded = readFileSync(join(folder, 'loaded.txt'), 'utf8').trim().split('\n')
    expect(loaded.some((url) => url.includes('kinmatch/dist/index.js'))).toBe(true)
    // The weights of the built-in model are six kilobytes and no table of names.
    expect(
      loaded.filter((url) =>
        /natural|lodash|dist\/data\/(?!default-weights)|any-ascii|talisman|dist\/cli\//.test(url),
      ),
    ).toEqual([])
  })

  const bin = join(folder, 'node_modules/.bin/kinmatch')
  const cli = (...args: string[]): { stdout: string; stderr: string; status: number | null } =>
    spawnSync(bin, args, { cwd: folder, encoding: 'utf8' })

  it('the command runs: help, name, demo, exit codes', () => {
    const help = cli('--help')
    expect([help.status, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toContain('Usage: kinmatch')
    const name = cli('name', 'Anna Holzer', 'Holzer Anna', '--json')
    expect(JSON.parse(name.stdout)).toMatchObject({ relation: 'same' })
    expect(cli('demo').stdout).toContain('likely')
    expect(cli('dedupe', 'nowhere.csv', '--out', 'out.csv')).toMatchObject({ status: 2, stdout: '' })
    expect(cli('check', 'nowhere.json').status).toBe(2)
  })

  it('a run that is stopped leaves no part of a file behind', async () => {
    const data = join(folder, 'stopped')
    mkdirSync(data)
    const people = join(data, 'people.csv')
    const rows = Array.from(
      { length: 200_000 },
      (_, i) => `${i},Given${i % 997},Family${i % 5003},${1950 + (i % 50)}`,
    )
    writeFileSync(people, `id,given_name,family_name,birth_year\n${rows.join('\n')}\n`)
    const child = spawn(bin, [
      'dedupe',
      people,
      '--out',
      join(data, 'out.csv'),
      '--rejects',
      join(data, 'rejects.csv'),
    ])
    const left = (): string[] => readdirSync(data).filter((name) => name.endsWith('.tmp'))
    while (left().length === 0) await setTimeout(20)
    child.kill('SIGINT')
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null]
    expect([signal, left(), readdirSync(data)]).toEqual(['SIGINT', [], ['people.csv']])
  })

  it('a reader that stops reading is no fault', () => {
    const piped = spawnSync('sh', ['-c', `(sleep 0.2; "${bin}" --help; echo "code $?" >&2) | true`], {
      encoding: 'utf8',
    })
    expect(piped.stderr).toBe('code 0\n')
  })
})
