import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// docs.test.ts runs them; here stands that none is missing.
const src = new URL('../src/', import.meta.url).pathname

/** Exported functions of an entry point, with the files that they stand in. */
function functionsOf(entry: string): (readonly [name: string, file: string])[] {
  const text = readFileSync(join(src, entry), 'utf8')
  return [...text.matchAll(/^export \{([^}]*)\} from '(.+)'$/gm)].flatMap(([, names = '', file = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => /^[a-z]/.test(name) && !name.startsWith('type '))
      .map((name) => [name, file] as const),
  )
}

describe('every exported function has an example', () => {
  const all = ['index.ts', 'names.ts', 'node.ts'].flatMap(functionsOf)

  it('of many', () => expect(all.length).toBeGreaterThan(30))

  it.each(all)('%s', (name, file) => {
    const text = readFileSync(join(src, file), 'utf8')
    const at = text.search(new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm'))
    expect(at).toBeGreaterThan(0)
    expect(text.slice(text.lastIndexOf('/**', at), at)).toContain('@example')
  })
})
