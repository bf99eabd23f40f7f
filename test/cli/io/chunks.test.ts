import { describe, expect, it } from 'vitest'
import { ByteWindow } from '../../../src/cli/io/byte-window.ts'
import { openPeople } from '../../../src/cli/io/open-people.ts'
import { readPeople } from './read-people.ts'
import { useTempFolder } from './temp-folder.ts'

const temp = useTempFolder()

describe('a window over bytes', () => {
  it('keeps what is not dropped, however much comes behind it', () => {
    const window = new ByteWindow(4)
    const all: number[] = []
    let held: number[] = []
    for (let n = 0; n < 200; n++) {
      const chunk = Array.from({ length: (n * 7) % 13 }, (_, k) => (n + k) % 256)
      all.push(...chunk)
      held.push(...chunk)
      window.add(Uint8Array.from(chunk))
      expect([...window.bytes]).toEqual(held)
      const dropped = Math.min(held.length, (n * 5) % 17)
      window.drop(dropped)
      held = held.slice(dropped)
      expect([...window.bytes]).toEqual(held)
    }
    expect(all.length).toBeGreaterThan(500)
  })

  it('takes of its room as much as was filled', () => {
    const window = new ByteWindow(2)
    window.room(5).set([1, 2, 3])
    window.take(2)
    expect([...window.bytes]).toEqual([1, 2])
  })
})

/** Larger than several chunks, characters of two and three bytes at the borders of some. */
const COUNT = 30_000
const name = (n: number): string => `${'م'.repeat(n % 7)}${'渡'.repeat(n % 5)}x${n}`
const rows = (quote: string): string =>
  Array.from({ length: COUNT }, (_, n) => `r${n},${quote}${name(n)}${quote},1990-01-01\n`).join('')
const HEADER = 'id,given_name,birth_date\n'
/** From such a row on csv-parse reads the file. */
const ODD = 'odd,"a"b,1990-01-01\n'

describe('a file of several chunks, all of which come in one buffer', () => {
  it.each([
    ['split here', 'a.csv', HEADER + rows(''), 0],
    ['with quotes', 'b.csv', HEADER + rows('"'), 0],
    ['read by csv-parse from its first row on', 'c.csv', HEADER + ODD + rows('"'), 1],
    [
      'of JSON',
      'd.ndjson',
      Array.from({ length: COUNT }, (_, n) => `{"id":"r${n}","given_name":"${name(n)}"}\n`).join(''),
      0,
    ],
  ])('is read whole: %s', async (_, file, text, before) => {
    const { people, rejected } = await readPeople(temp.file(file, text))
    expect(rejected).toBe(0)
    expect(people.length).toBe(COUNT + before)
    const wrong = people.slice(before).findIndex(({ id, names }, n) => {
      const [part] = names[0]?.parts ?? []
      return id !== `r${n}` || part?.text !== name(n)
    })
    expect(wrong).toBe(-1)
  })

  it('hears how far it came, and is closed where reading ends before', async () => {
    const shares: number[] = []
    const path = temp.file('e.csv', HEADER + rows(''))
    const file = await openPeople(path, { onProgress: (done, of) => shares.push(done / of) })
    for await (const batch of file) if (batch.length > 0) break
    for await (const batch of file) expect(batch.length).toBeGreaterThan(0)
    expect(shares.at(-1)).toBe(1)
  })
})
