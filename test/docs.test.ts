import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// Every ```ts block of README.md, docs/*.md and of a docstring in src runs. `expression //=> value` is an assertion.
const root = new URL('..', import.meta.url).pathname
const generated = join(root, 'test/.generated')

interface Example {
  readonly place: string
  readonly code: string
}

function examples(path: string): Example[] {
  const lines = readFileSync(join(root, path), 'utf8').split('\n')
  const found: Example[] = []
  let block: string[] | undefined
  let start = 0
  for (const [at, line] of lines.entries()) {
    const text = path.endsWith('.ts') ? line.replace(/^\s*\*( |$)/, '') : line
    if (block === undefined && text.trimEnd() === '```ts') {
      block = []
      start = at + 2
    } else if (block !== undefined && text.trimEnd() === '```') {
      found.push({ place: `${path}:${start}`, code: block.join('\n') })
      block = undefined
    } else block?.push(text)
  }
  return found
}

/** Turns `expression //=> value` into an assertion; the imports stay on top. */
function asTest(code: string): string {
  return `import { expect as expect_ } from 'vitest'\n${code.replace(
    /^(\s*)(\S.*?)\s*\/\/=> (.+)$/gm,
    (_, indent: string, expression: string, value: string) =>
      `${indent}expect_(${expression}).toEqual(${value})`,
  )}\nexport {}\n`
}

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`)
const documents = readdirSync(join(root, 'docs'))
  .filter((file) => file.endsWith('.md'))
  .map((file) => `docs/${file}`)
const all = ['README.md', ...documents, ...sources].flatMap(examples)

describe('examples in the documentation', () => {
  beforeAll(() => mkdirSync(generated, { recursive: true }))
  afterAll(() => rmSync(generated, { recursive: true, force: true }))

  it('are found', () => expect(all.length).toBeGreaterThan(5))

  it.each(all)('$place runs', async ({ place, code }) => {
    const file = join(generated, `${place.replace(/\W+/g, '-')}.ts`)
    writeFileSync(file, asTest(code))
    await import(/* @vite-ignore */ file)
  })
})
