import { Readable } from 'node:stream'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const csv = 'id,name,dob,team\n1,Amina Yusuf,13/02/1990,east\n2,Chol Deng,?,east\n3,C. D.,,west\n'
const people = temp.file('people.csv', csv)
afterEach(() => vi.restoreAllMocks())

const profileOf = async (...args: readonly string[]): Promise<{ files: Record<string, unknown>[] }> => {
  const { code, stdout } = await kinmatch('profile', ...args, '--json')
  expect(code).toBe(0)
  return JSON.parse(stdout)
}

describe('kinmatch profile', () => {
  it('says what columns are, how full they are, and who knows too little', async () => {
    const { files } = await profileOf(people)
    expect(files).toMatchObject([
      {
        path: people,
        rows: 3,
        rejected: 0,
        records: 3,
        // A name alone is never likely, and initials alone are nobody.
        neverLikely: 2,
        neverPossible: 1,
        columns: [
          { header: 'id', target: 'id', filled: 3, distinct: 3 },
          { header: 'name', target: 'name', filled: 3, distinct: 3 },
          { header: 'dob', target: 'birth', dateOrder: 'dmy', filled: 1, distinct: 1 },
          { header: 'team', target: 'attribute', filled: 3, distinct: 2 },
        ],
      },
    ])
  })

  it('shows a file of which no header is known, and what its cells look like', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, row) => `Zxqv Amina${'abcdefghij'[row % 10]},${row % 2 ? 'M' : 'F'},${row}`,
    )
    const path = temp.file('strange.csv', `Wqlm,Wqln,Wqlo\n${rows.join('\n')}\n`)
    const { files } = await profileOf(path)
    expect(files[0]!['columns']).toMatchObject([
      { target: 'attribute', looksLike: 'names' },
      { target: 'sex', byContents: expect.any(Number) },
      { target: 'attribute' },
    ])
    const nothing = temp.file('nothing.csv', 'Wqlm,Wqln\n1,x\n2,y\n')
    expect((await profileOf(nothing)).files[0]!['columns']).toMatchObject([
      { target: 'attribute' },
      { target: 'attribute' },
    ])
    expect((await kinmatch('dedupe', nothing)).code).not.toBe(0)
  })

  it('says what contents decided, what they leave open, and prints a map to change', async () => {
    const rows = Array.from(
      { length: 30 },
      (_, n) => `${n},Amina Qadir,${1950 + n},Amina Zx${'abc'[n % 3]},${n % 2 ? 'F' : 'M'}`,
    )
    const path = temp.file('unknown.csv', `id,name,zxqv,vqxz,sex\n${rows.join('\n')}\n`)
    const { stdout, stderr } = await kinmatch('profile', path)
    expect(stderr).toContain(
      'unknown.csv: by contents alone, since no header says it, "zxqv" is taken for birth.year (9',
    )
    expect(stderr).toContain('left unread: "vqxz" looks like names; whose, no cell tells')
    expect(stdout).toContain('birth.year (by contents)')
    expect(stdout).not.toContain('Amina')
    const map = stdout.slice(stdout.indexOf('{'), stdout.indexOf('}') + 1)
    expect(JSON.parse(map)).toEqual({
      id: 'id',
      name: 'name',
      zxqv: 'birth.year',
      vqxz: 'attribute',
      sex: 'sex',
    })
    // What it prints is what it takes.
    const told = await kinmatch('profile', path, '--columns', temp.file('told.json', map))
    expect(told.stderr).not.toMatch(/by contents|looks like/)
    const changed = temp.file('changed.json', map.replace('"birth.year"', '"ignore"'))
    expect((await kinmatch('profile', path, '--columns', changed)).stdout).not.toContain('(by contents)')
  })

  it('prints a map with which a file is read as it was, words for missing values among it', async () => {
    const path = temp.file(
      'told.csv',
      'id,name,Hx/Zx,Tel,phone,team\n1,Amina Yusuf,Hx,0999 111,0999 222,n/k\n2,Chol Deng,Zx,0912 333 444,n/k,east\n',
    )
    const words = {
      'Hx/Zx': { target: 'sex', words: { Hx: 'female', Zx: 'male' } },
      Tel: { missing: ['0999 111'] },
    }
    const args = ['--columns', temp.file('words.json', JSON.stringify(words)), '--missing', 'n/k,TBC']
    const { files } = await profileOf(path, ...args)
    expect(files[0]!['map']).toEqual({
      id: 'id',
      name: 'name',
      'Hx/Zx': { target: 'sex', words: { hx: 'female', zx: 'male' } },
      Tel: { target: 'identifier.phone', missing: ['n/k', 'tbc', '0999 111'] },
      phone: { target: 'identifier.phone', missing: ['n/k', 'tbc'] },
      team: { target: 'attribute', missing: ['n/k', 'tbc'] },
    })
    const map = temp.file('printed.json', JSON.stringify(files[0]!['map']))
    const again = await profileOf(path, '--columns', map)
    expect(again).toEqual({ files })
  })

  it('names the file of each map where there are two', async () => {
    const other = temp.file('other.csv', csv)
    expect((await kinmatch('profile', people, other)).stdout).toMatch(
      /--columns people\.csv=map\.json:\n\{[^]*--columns other\.csv=map\.json:\n\{/,
    )
  })

  it('lists what columns may be, without a file', async () => {
    const { code, stdout } = await kinmatch('profile', '--targets')
    expect([code, stdout]).toEqual([0, expect.stringContaining('relative.father the father as a person')])
    expect(stdout).toMatch(/^ {2}name, .*given\.further/m)
    expect(await kinmatch('profile')).toMatchObject({ code: 2, stderr: expect.stringContaining('--targets') })
  })

  it('shows a header of two lines on one, and all that is not known', async () => {
    const unknown = Array.from({ length: 10 }, (_, n) => `zq${n}`)
    const path = temp.file(
      'lines.csv',
      `id,name,"dob\nmm/dd/yyyy",sex,${unknown.join(',')}\n1,Amina Qadir,02/03/1990,f,${unknown.join(',')}\n`,
    )
    const { stdout, stderr } = await kinmatch('profile', path)
    expect(stdout).toMatch(/^dob mm\/dd\/yyyy +birth mdy /m)
    for (const header of unknown) expect(stdout).toMatch(new RegExp(`^${header} +attribute`, 'm'))
    expect(stderr).toContain('and 2 more, which kinmatch profile shows')
  })

  it('says in which years those of two digits were read', async () => {
    const path = temp.file(
      'short.csv',
      'id,name,age,recorded on\n1,Amina Qadir,7,21/10/94\n2,Idris Qadir,9,03/01/96\n',
    )
    const { stdout, stderr } = await kinmatch('profile', path)
    expect(stdout).toMatch(/^recorded on +recorded dmy 1994-1996 /m)
    expect(stderr).toContain('short.csv: years of two digits are read as recorded on 1994 to 1996')
  })

  it('says which columns came through a wrong encoding, and shows none of it', async () => {
    const path = temp.file('mojibake.csv', 'id,name,dob\n1,RenÃ© MÃ¼ller,1990-01-02\n2,Èâàíîâ,1991-01-02\n')
    const { stderr } = await kinmatch('profile', path)
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      expect.stringMatching(/csv: 1 cell of UTF-8 .* read back \(name; the first on line 2\)$/),
      expect.stringMatching(/csv: 1 cell garbled by a wrong encoding, .* \(name; the first on line 3\)$/),
    ])
    expect(stderr).not.toMatch(/Ã|Èâ/)
  })

  it('says that a quote which was never closed took rows with it', async () => {
    const path = temp.file(
      'swallowed.csv',
      'id,name,dob\n1,"Amina,1990-01-02\n2,Omar,1991-01-02\n3,Ali,1991-01-02\n4,"Eva",1991-01-02\n5,Ida,1950-02-03\n',
    )
    const { stderr } = await kinmatch('profile', path)
    expect(stderr).toMatch(
      /1 cell with whole rows inside, whose people are lost; .* \(name; the first on line 2\)/,
    )
    const lines = temp.file(
      'lines.csv',
      'id,name,address\n1,Amina,"12 Main St\nBlock 4, Homs\nSyria"\n2,Omar,x\n',
    )
    expect((await kinmatch('profile', lines)).stderr).toBe('')
  })

  it('tells an order of dates only where they have one', async () => {
    const iso = temp.file('iso.csv', 'id,name,dob\n1,Amina Yusuf,1990-02-13\n2,Chol Deng,1988\n')
    const [file] = (await profileOf(iso)).files
    expect((file!['columns'] as readonly object[])[2]).not.toHaveProperty('dateOrder')
    const { stdout } = await kinmatch('profile', iso)
    expect(stdout).not.toContain('dmy')
    expect((await kinmatch('profile', people)).stdout).toContain('birth dmy')
  })

  it('takes two files, and objects in objects', async () => {
    const nested = temp.file(
      'nested.ndjson',
      '{"id":1,"person":{"name":{"full":"Amina"}}}\n{"id":2,"person":{}}\n',
    )
    const { files } = await profileOf(people, nested)
    expect(files[1]).toMatchObject({
      rows: 2,
      records: 2,
      columns: [
        { header: 'id', filled: 2 },
        { header: 'person.name.full', target: 'name', filled: 1 },
      ],
    })
  })

  it('reads a pipe, and leaves out what is ignored', async () => {
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(
      Readable.from([Buffer.from(csv)]) as unknown as typeof process.stdin,
    )
    const { files } = await profileOf('-', '--ignore', 'team')
    const [file] = (await profileOf(people, '--ignore', 'team')).files
    expect(files).toEqual([{ ...file, path: '-' }])
    expect(file?.['columns']).toMatchObject([{}, {}, {}, { target: 'ignore' }])
  })

  it('leaves out what is said to be missing, counts it, and shows the words in the map alone', async () => {
    const lines = ['id,name,dob,phone', '1,Amina Yusuf,1990-02-03,0999 111 222', '2,TBC,see file,0999111222']
    const path = temp.file('coded.csv', `${[...lines, '3,Chol Deng,1988,0912 345 678'].join('\n')}\n`)
    const map = temp.file('map.json', '{"phone": {"missing": ["0999 111 222", "0999111222"]}}')
    const { stdout, stderr } = await kinmatch('profile', path, '--missing', 'tbc, See file', '--columns', map)
    expect(stderr).toContain(
      'coded.csv: 4 cells are empty by words for missing values (name 1, dob 1, phone 2)\n',
    )
    expect(stdout).toMatch(/said missing/)
    const [table, said] = [stdout.slice(0, stdout.indexOf('{')), stdout.slice(stdout.indexOf('{'))]
    expect(table + stderr).not.toMatch(/tbc|see file|0999/i)
    expect(said).toContain('"dob": {"target":"birth","missing":["tbc","see file"]}')
    const [file] = await profileOf(path, '--missing', 'tbc,see file').then(({ files }) => files)
    expect(file?.['columns']).toMatchObject([
      { filled: 3, missing: 0 },
      { filled: 2, missing: 1 },
      { filled: 2, missing: 1 },
      { filled: 3, commonest: 1, missing: 0 },
    ])
    expect((await kinmatch('profile', path, '--missing', 'nobody')).stderr).toContain(
      'no cell is a word for missing values',
    )
    expect((await kinmatch('profile', path, '--missing', ' , ')).stderr).toContain(
      'words for missing values are a list',
    )
  })

  it('says how often the commonest value of a column stands, and shows it not', async () => {
    const path = temp.file('common.csv', 'id,name,phone\n1,Amina,0912345678\n2,Omar,0912345678\n3,Ida,\n')
    const [file] = (await profileOf(path)).files
    expect(file?.['columns']).toMatchObject([{ commonest: 1 }, { commonest: 1 }, { commonest: 2 }])
    expect((await kinmatch('profile', path)).stdout).not.toContain('0912')
  })

  it('numbers columns where the header may be a person', async () => {
    const { stdout } = await kinmatch(
      'profile',
      temp.file('none.csv', 'zxqvane,zxqvane2,birth\na,b,1990\nc,d,1991\n'),
    )
    expect(stdout).toContain('column 1')
    expect(stdout).not.toMatch(/zxqvane/)
  })
})
