import { describe, expect, it } from 'vitest'
import { inventNames, SCRIPTS } from '../../bench/names/invented.ts'
import { nameKeys } from '../../src/encode/names/name-keys.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import type { NameHint } from '../../src/normalise/types.ts'

const HINTS: readonly (NameHint | undefined)[] = [
  undefined,
  { language: 'ja' },
  { language: 'zh' },
  { language: 'ko' },
  { language: 'fa' },
  { country: 'UA' },
  { country: 'SO' },
]

function understood(name: string, hint: NameHint | undefined): string {
  const structured = structureName(name, hint)
  return JSON.stringify([structured, nameKeys(structured)])
}

describe('what is kept of recent tokens', () => {
  it('never changes a name’s structure or keys, whatever came before', { timeout: 60_000 }, () => {
    const names = SCRIPTS.flatMap((script) => inventNames(script, 20, 5))
    const first = names.map((name) => HINTS.map((hint) => understood(name, hint)))
    // more new words than are kept push the others out
    for (const name of inventNames('Latin', 12_000, 9, true)) structureName(name)
    for (let i = names.length - 1; i >= 0; i--) {
      for (let h = HINTS.length - 1; h >= 0; h--)
        expect(understood(names[i] as string, HINTS[h])).toBe(first[i]?.[h])
    }
  })

  it('gives the keys of the romanisations at hand where the native form is the same', () => {
    const name = structureName('محمد علي')
    const other = {
      ...name,
      tokens: name.tokens.map((token) => ({ ...token, latin: token.latin.map((l) => `${l}tal`) })),
    }
    const keys = nameKeys(name)
    expect(nameKeys(other)).not.toEqual(keys)
    expect(nameKeys(name)).toEqual(keys)
  })

  it('does not let a caller change what others get', () => {
    const latin = structureName('Дмитрий').tokens[0]?.latin as string[]
    expect(() => latin.push('x')).toThrow(TypeError)
    expect(structureName('Дмитрий').tokens[0]?.latin).not.toContain('x')
  })
})
