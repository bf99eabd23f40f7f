import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// What an editor shows of everything that is exported: a docstring for each name, and for each member of an interface.
const src = new URL('../src/', import.meta.url).pathname
const read = (file: string): string => readFileSync(join(src, file), 'utf8')

/** Names that an entry point exports, with the files that they stand in; a file that is exported whole gives all of its names. */
function exportsOf(entry: string): (readonly [name: string, file: string])[] {
  const text = read(entry)
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\} from '([^']+)'$/gm)].flatMap(
    ([, names = '', file = '']) =>
      names
        .split(',')
        .map((name) => name.trim().replace(/^type /, ''))
        .filter((name) => name !== '')
        .map((name) => [name, file] as const),
  )
  const whole = [...text.matchAll(/^export type \* from '([^']+)'$/gm)].flatMap(([, file = '']) =>
    [...read(file).matchAll(/^export (?:interface|type) (\w+)/gm)].map(
      ([, name = '']) => [name, file] as const,
    ),
  )
  return [...listed, ...whole]
}

/** Members of an interface, indented by two, that have no docstring right above, or one that says nothing but its tags. */
function bareMembers(declaration: string): string[] {
  const body = declaration.slice(0, declaration.search(/^}/m))
  return [...body.matchAll(/^ {2}(?:readonly )?\w+\??[:(].*/gm)]
    .filter(({ index }) => !hasDocstring(body.slice(0, index)))
    .map(([line]) => line)
}

/** Whether a text ends in a docstring that opens with words. */
function hasDocstring(before: string): boolean {
  const docstring = before.slice(before.lastIndexOf('/**'))
  return docstring.trimEnd().endsWith('*/') && /^\/\*\*[\s*]*[^@\s*]/.test(docstring)
}

describe('everything exported has a docstring', () => {
  const all = ['index.ts', 'names.ts', 'node.ts'].flatMap(exportsOf)

  it('of many', () => expect(all.length).toBeGreaterThan(120))

  it.each(all)('%s', (name, file) => {
    const text = read(file)
    const declared = new RegExp(
      `^export (?:async )?(?:function|const|class|interface|type) ${name}\\b`,
      'm',
    ).exec(text)
    expect(declared, `${file} declares ${name}`).not.toBeNull()
    expect(hasDocstring(text.slice(0, declared!.index)), name).toBe(true)
    if (declared![0].startsWith('export interface'))
      expect(bareMembers(text.slice(declared!.index))).toEqual([])
  })
})
