import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.includes('node_modules'))
    .map((file) => `${folder}/${file}`)
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'LICENSES.md',
  ...['docs', 'bench', 'fixtures'].flatMap(inFolder).filter((file) => file.endsWith('.md')),
]
const sources = ['src', 'test', 'bench', 'scripts'].flatMap(inFolder)

/** Headings as a document's links name them. */
const anchorsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )

it.each(documents)('%s names files and headings that are there', (document) => {
  const text = readFileSync(join(root, document), 'utf8')
  for (const [, path] of text.matchAll(/`([\w./-]+\.(?:ts|py))`/g)) {
    const there = [path!, `src/${path}`, `bench/${path}`, join(dirname(document), path!)]
    const isThere = path!.includes('/')
      ? there.some((file) => existsSync(join(root, file)))
      : sources.some((file) => file.endsWith(`/${path}`))
    expect(isThere, path).toBe(true)
  }
  for (const [, path, anchor] of text.matchAll(/\]\(([\w./-]*\.md|)(?:#([\w-]+))?\)/g)) {
    const file = path === '' ? document : join(dirname(document), path!)
    expect(existsSync(join(root, file)), path).toBe(true)
    if (anchor !== undefined)
      expect(anchorsOf(readFileSync(join(root, file), 'utf8')), `${path}#${anchor}`).toContain(anchor)
  }
})

it.each(documents)('%s has tables whose rows have as many cells as their header', (document) => {
  const lines = readFileSync(join(root, document), 'utf8').split('\n')
  const cells = (row: string): number => row.replaceAll('\\|', '').split('|').length - 2
  for (const [k, row] of lines.entries()) {
    if (!row.startsWith('|')) continue
    const isHeader = !lines[k - 1]?.startsWith('|')
    const isSeparator = /^\|(?: *:?-+:? *\|)+$/.test(row)
    expect(isSeparator, `line ${k + 1}: ${row}`).toBe(
      lines[k - 1]?.startsWith('|') === true && !lines[k - 2]?.startsWith('|'),
    )
    if (!isHeader) expect(cells(row), `line ${k + 1}: ${row}`).toBe(cells(lines[k - 1]!))
  }
})

it('every document is linked from another one', () => {
  const linked = documents.flatMap((document) =>
    [...readFileSync(join(root, document), 'utf8').matchAll(/\]\(([\w./-]+\.md)(?:#[\w-]+)?\)/g)]
      .map(([, path]) => join(dirname(document), path!))
      .filter((path) => path !== document),
  )
  expect(documents.filter((document) => document !== 'README.md' && !linked.includes(document))).toEqual([])
})

it('ARCHITECTURE.md says what every folder holds', () => {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')
  const rows = text.split('\n').filter((line) => line.startsWith('|'))
  for (const stage of readdirSync(join(root, 'src'), { withFileTypes: true })) {
    if (!stage.isDirectory()) continue
    expect(text, stage.name).toMatch(new RegExp(`\\b${stage.name}\\b`))
    const from = rows.findIndex((row) => new RegExp(`^\\| \`${stage.name}\` +\\| \``).test(row))
    const own = rows.slice(from).filter((row, n) => n === 0 || /^\| +\|/.test(row))
    for (const part of readdirSync(join(root, 'src', stage.name), { withFileTypes: true }))
      if (part.isDirectory())
        expect(own.join('\n'), `${stage.name}/${part.name}`).toContain(`\`${part.name}\``)
  }
})

it('bench/README.md names every bench', () => {
  const text = readFileSync(join(root, 'bench/README.md'), 'utf8')
  for (const file of readdirSync(join(root, 'bench')))
    if (/(?<!\.d)\.ts$|(?<!-run)\.js$/.test(file)) expect(text, file).toContain(`\`bench/${file}\``)
})

it('LICENSES.md names every table that says it comes from elsewhere', () => {
  const text = readFileSync(join(root, 'LICENSES.md'), 'utf8')
  for (const file of readdirSync(join(root, 'src/data'))) {
    const [header = ''] = readFileSync(join(root, 'src/data', file), 'utf8').split('*/')
    if (/\bSources?: (?!written for|own compilation)|\b[Ll]earned from/.test(header))
      expect(text, file).toMatch(new RegExp(`[|,] ${file.replace('.ts', '')}[ ,]`))
  }
})
