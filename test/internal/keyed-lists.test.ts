import { describe, expect, it } from 'vitest'
import { hanForeignGiven } from '../../src/data/han-foreign-given.ts'
import { hanForeignSurnames } from '../../src/data/han-foreign-surnames.ts'
import { hanForeignWords } from '../../src/data/han-foreign-words.ts'
import { hangulForeignNames } from '../../src/data/hangul-foreign-names.ts'
import { kanaForeignNames } from '../../src/data/kana-foreign-names.ts'
import { kanaSurnames } from '../../src/data/kana-surnames.ts'
import { keyedLists } from '../../src/internal/keyed-lists.ts'

describe('keyedLists', () => {
  it('reads keys and their values', () => {
    expect([...keyedLists('\n a:x,y\nb:z ')]).toEqual([
      ['a', ['x', 'y']],
      ['b', ['z']],
    ])
  })

  it('refuses a key that comes again, whose first values nobody would find', () => {
    expect(() => keyedLists('a:x b:y a:z')).toThrow('a table has the key a twice')
  })

  it('reads every table that is written so', () => {
    expect(hanForeignWords().size).toBeGreaterThan(500)
    expect(hanForeignSurnames().size).toBeGreaterThan(1700)
    expect(hanForeignGiven().size).toBeGreaterThan(1000)
    expect(hangulForeignNames().size).toBeGreaterThan(1500)
    expect(kanaForeignNames().size).toBeGreaterThan(1500)
    expect(kanaSurnames().size).toBeGreaterThan(100)
  })
})
