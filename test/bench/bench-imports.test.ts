import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const BENCH = new URL('../../bench/', import.meta.url)
const IMPORT = /import \{([^}]*)\} from '(?:\.\.\/)+dist\/([^']+)\.js'/g

const scripts = readdirSync(BENCH, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.js'),
)

describe('measured processes', () => {
  it.each(scripts)('%s imports what the build has, which no compiler checks', (path) => {
    const missing: string[] = []
    for (const [, names = '', module = ''] of readFileSync(new URL(path, BENCH), 'utf8').matchAll(IMPORT)) {
      const source = readFileSync(new URL(`../../src/${module}.ts`, import.meta.url), 'utf8')
      for (const name of names.split(',').map((part) => part.trim().split(' as ')[0] ?? '')) {
        const declared = new RegExp(`^export (?:async )?(?:function\\*?|const|class) ${name}\\b`, 'm')
        if (name !== '' && !declared.test(source)) missing.push(`${name} of ${module}`)
      }
    }
    expect(missing).toEqual([])
  })
})
