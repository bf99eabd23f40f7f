import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPeople } from '../../../src/cli/io/open-people.ts'
import { readPeople } from './read-people.ts'
import type { Reject } from '../../../src/cli/io/rejects.ts'
import { csvRow } from '../../../src/format/tables/csv-write.ts'
import { InputError } from '../../../src/record/errors.ts'
import type { PersonRecord } from '../../../src/record/types.ts'
import { useTempFolder } from './temp-folder.ts'

const temp = useTempFolder()
const collect = (): { rejects: { add(reject: Reject): Promise<void> }; seen: Reject[] } => {
  const seen: Reject[] = []
  return { seen, rejects: { add: (reject) => Promise.resolve(void seen.push(reject)) } }
}
const codeOf = async (act: Promise<unknown>): Promise<string> => {
  try {
    await act
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    expect(error.message).not.toContain('\n')
    expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain('Zxqv')
    expect(error.cause).toBeUndefined()
    return error.code
  }
  return 'none'
}
const two = [
  { id: '1', names: [{ parts: [{ text: 'Ana, María', role: 'given' }] }] },
  // The quotes in the cell are those of a nickname.
  {
    id: '2',
    names: [{ parts: [{ text: 'Ali', role: 'given' }] }, { full: 'Abu', kind: 'alias' }],
    sex: 'male',
  },
]

it('looks relatives up whose rows come later, and sets the same rows aside as ever', async () => {
  const text = 'id,given,sex,mother_id\n1,Ana,F,3\n1,Zxqv,F,3\n2,Ali,M,3\n3,Eva,F,\n,,,\n'
  const { rejects, seen } = collect()
  const { people, rejected } = await readPeople(temp.file('linked.csv.gz', gzipSync(text)), { rejects })
  expect(people.map(({ id, relatives }) => [id, relatives?.map(({ role }) => role)])).toEqual([
    ['1', ['mother']],
    ['2', ['mother']],
    ['3', ['child', 'child']],
  ])
  expect([rejected, seen.length]).toEqual([2, 2])
})

it('joins the rows of one enquirer that come later, and sets the same rows aside as ever', async () => {
  const text =
    'id,Enquirer,Enquirer phone,Person sought\nb,Ana Lopes,0912345678,Eva\nb,Ana Lopes,0912345678,Zxqv\na,ANA LOPES,912 345 678,Rui\n,,,\n'
  const { rejects, seen } = collect()
  const file = await openPeople(temp.file('forms.csv.gz', gzipSync(text)), { rejects })
  const people: PersonRecord[] = []
  for await (const batch of file) people.push(...batch)
  expect(people.map(({ id, groupId }) => [id, groupId])).toEqual([
    ['b', 'a'],
    ['a', 'a'],
    ['a:enquirer', 'a'],
  ])
  const { rejected, records, joined } = file.summary()
  expect([rejected, records, seen.length, [...joined]]).toEqual([2, 3, 2, [['b', 'a']]])
})

describe('one file in every format', () => {
  const csv = 'id,given,sex\n1,"Ana, María",\n2,"Ali ""Abu""",M\n'
  const tsv = 'id\tgiven\tsex\n1\tAna, María\t\n2\tAli "Abu"\tM\n'
  const flat = '{"id":1,"given":"Ana, María"}\n{"id":2,"given":"Ali \\"Abu\\"","sex":"M"}\n'
  it.each([
    ['csv', csv],
    ['tsv', tsv],
    ['ndjson', flat],
    ['jsonl', two.map((record) => JSON.stringify(record)).join('\n')],
  ])('%s, with and without gzip, BOM, CRLF, last line end', async (ending, text) => {
    for (const [i, form] of [
      text,
      text.trimEnd(),
      text.replaceAll('\n', '\r\n'),
      `\uFEFF${text}`,
      `\n${text}\n\n`,
    ].entries()) {
      const plain = temp.file(`a${i}.${ending}`, form)
      const zipped = temp.file(`a${i}.${ending}.gz`, gzipSync(form))
      for (const path of [plain, zipped]) {
        const { people, rejected, total } = await readPeople(path)
        expect(people).toEqual(two)
        expect([rejected, total]).toEqual([0, 0])
      }
    }
  })

  it('trims headers and values, also before a quote', async () => {
    const { people } = await readPeople(temp.file('t.csv', 'id , given_name,surname\n 1 , "A, b",  c \n'))
    expect(people).toEqual([
      {
        id: '1',
        names: [
          {
            parts: [
              { text: 'A, b', role: 'given' },
              { text: 'c', role: 'family' },
            ],
          },
        ],
      },
    ])
  })

  it('reads other encodings where they are said, and leaves what is UTF-8 alone', async () => {
    // "رقم,اسم,الجنس" and "1,علي,ذكر" in Windows-1256, and the same in UTF-8.
    const old = temp.file('old.csv', Buffer.from('d1dee32cc7d3e32cc7e1cce4d30a312cdae1ed2cd0dfd10a', 'hex'))
    const text = 'رقم,اسم,الجنس\n1,علي,ذكر\n'
    const wanted = [{ id: '1', names: [{ full: 'علي' }], sex: 'male' }]
    for (const path of [old, temp.file('utf-8.csv', text)])
      expect((await readPeople(path, { encoding: 'windows-1256' })).people).toEqual(wanted)
    const bare = temp.file('utf-16.csv', Buffer.from(text, 'utf16le'))
    expect((await readPeople(bare, { encoding: 'utf-16le' })).people).toEqual(wanted)
    const marked = temp.file('marked.csv', Buffer.from(`\uFEFF${text}`, 'utf16le'))
    expect((await readPeople(marked, { encoding: 'windows-1256' })).people).toEqual(wanted)
    const lines = temp.file('old.ndjson', Buffer.from('{"id":1,"nom":"B\xe9r\xe9"}\n', 'latin1'))
    expect((await readPeople(lines, { encoding: 'windows-1252' })).people[0]?.names).toEqual([
      { full: 'Béré' },
    ])
    expect(await codeOf(openPeople(old))).toBe('wrong-encoding')
    expect(await codeOf(readPeople(old, { encoding: 'shift_jis' }))).toBe('wrong-encoding')
  })

  it('finds the header under titles, whatever stands between cells, and takes totals for nobody', async () => {
    const rows = [
      'N°;Nom et prénom;Sexe',
      '1;"IBRAHIM, Ali";M',
      '2;DENG, Chuol;M',
      'Total;2;',
      ';TOTAL : 2;',
      ';;',
    ]
    const path = temp.file('title.csv', ['Camp, bloc A, liste', '', ';;', ...rows].join('\r\n'))
    const { people, rejected, counts, columns } = await readPeople(path, collect())
    expect(columns.columns.map(({ target }) => target)).toEqual(['id', 'name', 'sex'])
    expect(people.map(({ id, names }) => [id, names[0]?.full])).toEqual([
      ['1', 'IBRAHIM, Ali'],
      ['2', 'DENG, Chuol'],
    ])
    expect([rejected, counts]).toEqual([3, { 'empty-row': 1, 'total-row': 2 }])
    expect((await openPeople(path)).source).toMatchObject({
      headerLine: 4,
      headers: ['N°', 'Nom et prénom', 'Sexe'],
    })
  })

  it('reads the semicolons of a spreadsheet', async () => {
    expect(
      (await readPeople(temp.file('s.csv', 'id;given;sex\n1;"Ana, María";\n2;Ali "Abu";M\n'))).people,
    ).toEqual(two)
  })

  it('keeps the empty cells of a TSV file in their columns', async () => {
    const { people } = await readPeople(temp.file('empty.tsv', 'id\tgiven\tsurname\tsex\n1\t\t\tF\n'))
    expect(people).toEqual([{ id: '1', names: [], sex: 'female' }])
  })

  it('reads the same whatever the borders of chunks', async () => {
    const text = `id,given\n${Array.from({ length: 60_000 }, (_, i) => `${i},é中𞤀"${i}`).join('\n')}`
    const { people, total } = await readPeople(temp.file('chunks.csv', text))
    expect(total).toBe(0)
    expect(people).toHaveLength(60_000)
    expect(people.every((record, i) => record.names[0]?.parts?.[0]?.text === `é中𞤀"${i}`)).toBe(true)
  })

  it('reads back what csvRow wrote', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((s) => `x${s.replace(/\s/g, '')}`)
    const guarded = fc.tuple(fc.constantFrom('', '=', '+', '-', '@', "'="), text).map(([a, b]) => a + b)
    await fc.assert(
      fc.asyncProperty(fc.array(guarded, { minLength: 1, maxLength: 4 }), async (names) => {
        const rows = names.map((name, i) => [i, name])
        const path = temp.file('round.csv', [['id', 'given'], ...rows].map((row) => csvRow(row)).join(''))
        const { people } = await readPeople(path)
        expect(people.map((record) => record.names[0]?.parts?.[0]?.text)).toEqual(names)
      }),
      { numRuns: 50 },
    )
  })
})

describe('columns that only the values can tell', () => {
  it('takes an all-distinct id, and the order of dates, wherever in the file they show', async () => {
    const rows = Array.from({ length: 25_000 }, (_, i) => `${i % 2},c${i},n,01/02/1990`)
    const path = temp.file('late.csv', `area_id,census_id,given,dob\n${rows.join('\n')}\n0,cX,n,12/31/1990`)
    const { people, columns } = await readPeople(path)
    expect(columns.columns.map((column) => column.target)).toEqual(['attribute', 'id', 'given', 'birth'])
    expect(people[0]).toMatchObject({ id: 'c0', birth: { month: 1, day: 2 } })
  })

  it('numbers rows where none is', async () => {
    const { people } = await readPeople(temp.file('n.csv', 'area_id,given\n1,A\n\n1,B\n'))
    expect(people.map((record) => record.id)).toEqual(['0', '1'])
  })

  it('drops ignored columns first', async () => {
    const path = temp.file('i.csv', 'id,given\n1,A\n1,B\n')
    expect((await readPeople(path, { ignore: ['ID'] })).people.map((record) => record.id)).toEqual(['0', '1'])
  })

  it('drops ignored fields of whole records, and their attributes', async () => {
    const line = JSON.stringify({ id: '1', names: [], groupId: 'g', attributes: { ent_id: '7', hair: 'x' } })
    const { people } = await readPeople(temp.file('w.ndjson', line), { ignore: ['group_id', 'Ent ID'] })
    expect(people).toEqual([{ id: '1', names: [], attributes: { hair: 'x' } }])
  })

  it('finds the columns of flat objects whatever the order of lines', async () => {
    const lines = ['{"given":"A","x_id":"p"}', '{"x_id":"q","sex":"F","given":"B"}']
    const [a, b] = await Promise.all([
      readPeople(temp.file('f1.ndjson', lines.join('\n'))),
      readPeople(temp.file('f2.ndjson', lines.toReversed().join('\n'))),
    ])
    expect(b.columns).toEqual(a.columns)
    expect(b.people.toReversed()).toEqual(a.people)
  })
})

describe('ignored columns', () => {
  it('may hold anything, of any length', async () => {
    const note = 'x'.repeat(100_000)
    const csv = temp.file('long.csv', `id,given,note\n1,Ana,${note}\n`)
    expect((await readPeople(csv, { ignore: ['Note'] })).people).toHaveLength(1)
    await expect(readPeople(csv, { rejects: collect().rejects })).rejects.toThrow(/too-long/)
    const nested = temp.file('nested.ndjson', '{"id":1,"given":"Ana","note":{"by":"x"}}\n')
    expect((await readPeople(nested, { ignore: ['note'] })).people).toHaveLength(1)
  })
})

describe('bad rows', () => {
  it('go to the rejects with their line, and neither stop the run nor vanish', async () => {
    const path = temp.file(
      'bad.csv',
      Buffer.concat([
        Buffer.from('id,given\n1,A\n2\n3,B,C\n"4","two\nlines"\n1,Again\n,Nobody\n5,'),
        Buffer.from([0xe9]),
        Buffer.from(`\n6,${'x'.repeat(300)}\n7,Z\n , \n`),
      ]),
    )
    const { seen, rejects } = collect()
    const { people, rows, records, rejected, counts, issues } = await readPeople(path, { rejects })
    expect(people.map((record) => record.id)).toEqual(['1', '4', '7'])
    expect(seen.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '3 wrong-column-count',
      '4 wrong-column-count',
      '7 duplicate-id',
      '8 missing-id',
      '9 invalid-utf8',
      '10 too-long',
      '12 empty-row',
    ])
    expect(seen[1]?.row).toBe('3,B,C')
    expect([rows, records, rejected]).toEqual([10, 3, 7])
    expect(counts).toEqual({
      'duplicate-id': 1,
      'empty-row': 1,
      'invalid-utf8': 1,
      'missing-id': 1,
      'too-long': 1,
      'wrong-column-count': 2,
    })
    expect(issues[5]).toMatchObject({ index: 7, line: 10, path: ['given'] })
  })

  it('counts lines over quoted line breaks of both kinds', async () => {
    const { seen, rejects } = collect()
    const path = temp.file('lines.csv', 'id,given\r\n1,"a\r\nb\r\nc"\r\n2\r\n3,"d\ne"\r\n4\r\n5,F\r\n')
    await readPeople(path, { rejects })
    expect(seen.map(({ line }) => line)).toEqual([5, 8])
  })

  it('of NDJSON likewise', async () => {
    const { seen, rejects } = collect()
    const path = temp.file('bad.ndjson', '{"id":"1","given":"A"}\nZxqv\n[1]\n{"id":"2","given":{"a":1}}\n')
    await readPeople(path, { rejects })
    expect(seen.map(({ line, code }) => `${line} ${code}`)).toEqual([
      '2 bad-json',
      '3 bad-json',
      '4 nested-value',
    ])
  })

  it('of whole records likewise', async () => {
    const { seen, rejects } = collect()
    const path = temp.file(
      'bad2.ndjson',
      '{"id":"1","names":[]}\n{"id":"2","names":[],"sex":"F"}\n{"id":"1","names":[]}',
    )
    await readPeople(path, { rejects })
    expect(seen.map(({ line, code, field }) => [line, code, field])).toEqual([
      [2, 'unknown-value', 'sex'],
      [3, 'duplicate-id', ''],
    ])
  })
})

describe('what spreadsheets write', () => {
  const line = (sign: string, breaks: string): string =>
    ['id,given,sex', '1,"Ana, María",', '2,"Ali ""Abu""",M', '']
      .map((row) => row.replaceAll(/,(?! )/g, sign))
      .join(breaks)

  it.each([
    ['sep= and semicolons', 'a.csv', `sep=;\r\n${line(';', '\r\n')}`],
    ['sep= after a byte order mark', 'a.csv', `\uFEFFsep=;\r\n${line(';', '\r\n')}`],
    ['sep= of the usual sign', 'a.csv', `sep=,\n${line(',', '\n')}`],
    ['sep= and tabs', 'a.csv', `sep=\t\r\n${line('\t', '\r\n')}`],
    ['sep= in quotes, with the cells of a table after it', 'a.csv', `"sep=;",,\r${line(';', '\r')}`],
    ['sep= of a sign that nobody would guess', 'a.csv', `SEP=^\n${line('^', '\n')}`],
    ['tabs in a .csv', 'a.csv', line('\t', '\r\n')],
    ['upright lines', 'a.csv', line('|', '\n')],
    ['semicolons in a .tsv', 'a.tsv', line(';', '\n')],
    ['"Unicode text"', 'a.txt', Buffer.from(`\uFEFF${line('\t', '\r\n')}`, 'utf16le')],
    ['UTF-16 the other way round', 'a.csv', Buffer.from(`\uFEFF${line(';', '\n')}`, 'utf16le').swap16()],
    ['UTF-16 with gzip', 'a.csv.gz', gzipSync(Buffer.from(`\uFEFF${line(',', '\n')}`, 'utf16le'))],
    ['a row of nothing at the end', 'a.csv', `${line(';', '\r\n')};;\r\n`],
  ])('%s', async (_, name, content) => {
    const { people } = await readPeople(temp.file(name, content), { rejects: collect().rejects })
    expect(people).toEqual(two)
  })

  it('a comma in a question over semicolons, where no header is known, is not between cells', async () => {
    const path = temp.file('questions.csv', 'Qqa, xx?;Qqb?;Qqc?\nAna, Eva;x;1\nMaría;y;2\n')
    const file = await openPeople(path, { rejects: collect().rejects, mayBeUnknown: true })
    expect(file.columns.columns.map(({ header }) => header)).toEqual(['Qqa, xx?', 'Qqb?', 'Qqc?'])
  })

  it('a header with line breaks counts its lines, and so does sep=', async () => {
    const { rejects, seen } = collect()
    const path = temp.file('lines.csv', 'sep=;\r\nid;"given\r\nname"\r\n1;Ana\r\n1;Eva\r\n')
    expect((await readPeople(path, { rejects })).people).toHaveLength(1)
    expect(seen.map(({ line, code }) => [line, code])).toEqual([[5, 'duplicate-id']])
  })

  it('a person called Sep, and a column of that name, are left alone', async () => {
    const { people } = await readPeople(temp.file('sep.csv', 'id,sep,given\n1,x,Sep\n'))
    expect(people[0]?.attributes).toEqual({ sep: 'x' })
  })
})

describe('bad files: one clear line, no value', () => {
  const rows = 'id,given\n1,Zxqvkanarie\n'
  const big = 'Zxqvkanarie'.repeat(1 << 20)
  it.each<[string, string, string | Uint8Array]>([
    ['empty-file', 'e.csv', ''],
    ['empty-file', 'e1.csv', '\n\n'],
    ['empty-file', 'e.ndjson', '\n'],
    ['empty-file', 'e.csv.gz', gzipSync('')],
    ['no-rows', 'h.csv', 'id,given\n'],
    ['no-rows', 'h1.csv', 'id,given'],
    ['duplicate-ids', 'd.csv', `${rows}1,Zxqvkanarie\n`],
    ['no-recognised-column', 'r.csv', 'Zxqvkanarie,Zxqv2\n1,2\n'],
    ['unterminated-quote', 'q.csv', `${rows}2,"Zxqvkanarie\n3,B\n`],
    ['unterminated-quote', 'q1.csv', `id,given\n1,"Zxqvkanarie`],
    ['row-too-long', 'l.csv', `${rows}2,${big}\n`],
    ['row-too-long', 'l1.csv', `${rows}2,"${big}`],
    ['row-too-long', 'l.ndjson', `{"id":"1","given":"${big}"}`],
    ['wrong-encoding', 'u16b.csv', Buffer.from(rows, 'utf16le')],
    ['wrong-encoding', 'l1a.csv', Buffer.from(`id,given\n1,Zxqvkanarié\n`, 'latin1')],
    ['wrong-encoding', 'l1b.csv', Buffer.from(`id,given,é\n1,Zxqvkanarie,\n`, 'latin1')],
    ['bad-gzip', 'g.csv.gz', rows],
    ['bad-gzip', 'g1.csv.gz', gzipSync(rows.repeat(100)).subarray(0, 60)],
    ['wrong-format', 'g.csv', gzipSync(rows)],
    ['wrong-format', 'x.csv', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['unknown-format', 'x.xlsx', rows],
    ['no-usable-rows', 'n.csv', 'id,given\nZxqvkanarie\nZxqvkanarie\n'],
    ['too-many-columns', 'c.csv', `${Array.from({ length: 1001 }, (_, i) => `name${i}`).join()}\n1`],
    ['forbidden-column', 'p.csv', 'id,given,__proto__\n1,Zxqvkanarie,x\n'],
  ])('%s (%s)', async (code, name, content) => {
    expect(await codeOf(readPeople(temp.file(name, content)))).toBe(code)
  })

  it('a file or folder that is not one', async () => {
    expect(await codeOf(readPeople(`${temp.path}/absent.csv`))).toBe('file-not-found')
    expect(await codeOf(readPeople(`${temp.path}.csv`))).toBe('file-not-found')
    temp.file('folder.txt', '')
    const { mkdirSync } = await import('node:fs')
    mkdirSync(`${temp.path}/folder.csv`)
    expect(await codeOf(readPeople(`${temp.path}/folder.csv`))).toBe('not-a-file')
  })

  it('names the line on which the quote was opened', async () => {
    const path = temp.file('q2.csv', `id,given\n1,"a\nb"\n2,B\n3,"never\nclosed\n`)
    const error: unknown = await readPeople(path).catch((e: unknown) => e)
    expect(error).toMatchObject({ line: 5 })
    expect(String(error).split(path)).toHaveLength(2)
  })

  it('a few bytes of another encoding are set aside, many are an error', async () => {
    const lines = Array.from({ length: 200 }, (_, i) => `${i},n`).join('\n')
    const path = temp.file('few.csv', Buffer.from(`id,given\n${lines}\nx,é\n`, 'latin1'))
    expect((await readPeople(path)).counts).toEqual({ 'invalid-utf8': 1 })
  })

  it('stops when told to', async () => {
    const path = temp.file(
      'stop.csv',
      `id,given\n${Array.from({ length: 200_000 }, (_, i) => `${i},n`).join('\n')}`,
    )
    const abort = new AbortController()
    const file = await openPeople(path, { signal: abort.signal })
    const read = async (): Promise<void> => {
      for await (const batch of file) if (batch.length > 0) abort.abort(new Error('enough'))
    }
    await expect(read()).rejects.toThrow('enough')
  })

  it('reports progress up to the size of the file', async () => {
    const seen: number[][] = []
    await readPeople(temp.file('p2.csv', rows), { onProgress: (done, total) => seen.push([done, total]) })
    expect(seen.at(-1)).toEqual([rows.length, rows.length])
  })
})
