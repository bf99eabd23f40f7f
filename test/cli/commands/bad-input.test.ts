import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { serialiseModel } from '../../../src/score/model/model-file.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
/** A word in every value: it must come out nowhere. */
const CANARY = 'Zxqvane'
const good = `id,given_name,family_name,birth_date
1,${CANARY},${CANARY}son,1980-02-03
2,${CANARY}a,Other,1981-02-03
3,Mary,${CANARY}son,1980-02-04
4,Joan,Peters,1970-01-02
5,June,Waters,1971-01-02
6,Jane,Patter,1972-01-02
`
const people = temp.file('people.csv', good)
const other = temp.file('other.csv', good.replaceAll('\n', '\r\n'))
const model = temp.file('model.json', await serialiseModel(defaultModel()))
const out = join(temp.path, 'out.csv')

/** One clear line, exit 2, nothing on stdout, nothing written, no value told. */
async function expectRefused(args: readonly string[], says: RegExp): Promise<void> {
  const before = readdirSync(temp.path)
  const { code, stdout, stderr } = await kinmatch(...args)
  expect(stderr).toMatch(says)
  expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toMatch(/^kinmatch: /)
  expect(stderr).not.toContain(CANARY)
  expect(code).toBe(2)
  expect(stdout).toBe('')
  expect(readdirSync(temp.path)).toEqual(before)
}

const badPeople: [string, string | Uint8Array, RegExp][] = [
  ['an empty file', '', /empty/],
  ['a header only', 'id,given_name,birth_date\n', /header and no rows/],
  ['duplicate ids', `${good}2,${CANARY},B,1999\n`, / 1 row has the id of an earlier row.*line 8.*--rejects/],
  ['no recognised column', `foo,bar\n${CANARY},1\n${CANARY},2\n`, /columns?/],
  ['a wrong encoding', Buffer.from(`id,given_name\n1,${CANARY}\n2,Jos\xe9\n`, 'latin1'), /UTF-8.*line 3/],
  ['UTF-16 without its mark', Buffer.from(good, 'utf16le'), /UTF-16/],
  ['an unterminated quote', `id,given_name\n1,"${CANARY}\n2,b\n`, /quote.*/],
  ['a cell of 10 MB', `id,given_name\n1,${CANARY.repeat(1_500_000)}\n`, /line 2|too long|limit/],
]

describe('outputs', () => {
  it('never go over what is read, nor two to one file', async () => {
    const link = join(temp.path, 'link.csv')
    symlinkSync(people, link)
    for (const path of [people, other, link, `${temp.path}/./people.csv`])
      await expectRefused(['link', people, other, '--out', path], /would overwrite what is read/)
    await expectRefused(['dedupe', people, '--model', model, '--out', model], /would overwrite what is read/)
    await expectRefused(['train', people, '--out', out, '--rejects', people], /would overwrite what is read/)
    await expectRefused(['dedupe', people, '--out', out, '--clusters', out], /two outputs/)
    await expectRefused(
      ['search', people, '--queries', other, '--out', other],
      /would overwrite what is read/,
    )
    expect(readFileSync(people, 'utf8')).toBe(good)
    rmSync(link)
  })

  it('follow a link and keep it, and leave a device what it is', async () => {
    const link = join(temp.path, 'out-link.csv')
    symlinkSync(temp.file('kept.csv', 'old'), link)
    expect((await kinmatch('dedupe', people, '--out', link)).code).toBe(0)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(temp.path, 'kept.csv'), 'utf8')).toMatch(/^left_id,/)
    expect((await kinmatch('dedupe', people, '--out', '/dev/null')).code).toBe(0)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
    rmSync(link)
  })
})

describe('small files', () => {
  it('whose path leads nowhere, also where threads would read them', async () => {
    const loop = join(temp.path, 'loop.csv')
    symlinkSync(loop, loop)
    for (const path of [loop, `${temp.path}/${'a'.repeat(300)}.csv`, join(people, 'a.csv')])
      for (const workers of ['0', '2'])
        await expectRefused(['dedupe', path, '--out', out, '--workers', workers], /can't be read \(E[A-Z]+\)/)
    rmSync(loop)
  })
  it('that are folders are not said to be missing', async () => {
    await expectRefused(['dedupe', people, '--model', temp.path, '--out', out], /is a folder; name a file/)
    await expectRefused(
      ['dedupe', people, '--decisions', temp.path, '--out', out],
      /is a folder; name a file/,
    )
    await expectRefused(['dedupe', people, '--model', `${temp.path}/no.json`, '--out', out], /no such model/)
  })

  it('are named in what is said of them', async () => {
    const unknown = temp.file('unknown.json', '{"family_name": "surname"}')
    await expectRefused(
      ['dedupe', people, '--columns', unknown, '--out', out],
      /unknown\.json: the column map sends "family_name" to a target that does not exist/,
    )
    const list = temp.file('list.json', '["family_name"]')
    await expectRefused(['dedupe', people, '--columns', list, '--out', out], /list\.json: a column map is/)
  })

  it('may begin with a byte order mark', async () => {
    const map = temp.file('map.json', '\uFEFF{"family_name": "ignore"}')
    expect((await kinmatch('dedupe', people, '--columns', map, '--out', out)).code).toBe(0)
    rmSync(out)
  })
})

describe('bad files of people', () => {
  for (const [what, content, says] of badPeople) {
    it(what, async () => {
      const bad = temp.file('bad.csv', content)
      await expectRefused(['dedupe', bad, '--out', out, '--clusters', join(temp.path, 'c.csv')], says)
      await expectRefused(['link', people, bad, '--out', out], says)
      await expectRefused(['train', bad, '--out', out], says)
      await expectRefused(['search', people, '--queries', bad, '--out', out], says)
      await expectRefused(['explain', bad, '--pair', '1,2'], says)
    })
  }

  it('a file that is not there', () =>
    expectRefused(['dedupe', join(temp.path, 'nowhere.csv'), '--out', out], /nowhere\.csv/))

  it('two files that are one', async () => {
    await expectRefused(['link', people, people, '--out', out], /one file.*dedupe/)
    await expectRefused(['link', people, join(temp.path, '.', 'people.csv'), '--out', out], /one file/)
    await expectRefused(['train', people, people, '--out', out], /one file/)
  })

  it('three files', () => expectRefused(['train', people, other, model, '--out', out], /one file.*two/))
})

describe('bad models', () => {
  const edited = (change: (document: Record<string, unknown>) => void): string => {
    const document = JSON.parse(readFileSync(model, 'utf8')) as Record<string, unknown>
    change(document)
    return temp.file('bad-model.json', JSON.stringify(document))
  }
  it.each([
    ['another version', edited((d) => (d['version'] = 99)), /version.*train/],
    ['not a model', people, /people\.csv: This is not a model file/],
    ['not there', join(temp.path, 'none.json'), /no such model file.*train/],
  ])('%s', async (_what, path, says) => {
    const bad = path.endsWith('bad-model.json') ? edited((d) => (d['version'] = 99)) : path
    for (const args of [
      ['dedupe', people, '--out', out],
      ['link', people, other, '--out', out],
      ['search', people, '--queries', other, '--out', out],
      ['explain', people, '--pair', '1,2'],
    ])
      await expectRefused([...args, '--model', bad], says)
  })
  it('changed by hand', () =>
    expectRefused(['dedupe', people, '--out', out, '--model', edited((d) => (d['prior'] = -3))], /SHA-256/))
})

describe('bad truth, labels, pairs, columns, gates', () => {
  it('truth that names unknown ids', () => {
    const truth = temp.file('truth.csv', `record_id,entity_id\n1,a\n${CANARY}9,a\n`)
    return expectRefused(['evaluate', people, '--truth', truth], /line 3|unknown/)
  })
  it('truth without its header', () => {
    const truth = temp.file('truth.csv', `${CANARY},b\n1,a\n`)
    return expectRefused(['evaluate', people, '--truth', truth], /record_id,entity_id/)
  })
  it('labels that name unknown ids', () => {
    const labels = temp.file('labels.csv', `left_id,right_id,match\n1,2,1\n1,${CANARY},0\n`)
    return expectRefused(['train', people, '--labels', labels, '--out', out], /labels\.csv/)
  })
  it('a pair of which one is not there', async () => {
    await expectRefused(['explain', people, '--pair', '1,77'], /second id is not in/)
    await expectRefused(['explain', people, '--pair', '1'], /comma/)
  })
  it('a gate that is none', async () => {
    const gate = temp.file('gate.json', '{"sets":[{"name":"a","files":[]}]}')
    await expectRefused(['check', gate], /gate\.json is no gate file.*sets\.0/)
    await expectRefused(['check', temp.file('gate.json', '{')], /gate\.json/)
    const set = { name: 'a', files: ['people.csv'], truth: 'truth.csv' }
    const gateOf = (...sets: readonly object[]): string => temp.file('gate.json', JSON.stringify({ sets }))
    await expectRefused(
      ['check', gateOf({ ...set, limits: { F1: 0.9 } })],
      /look at "sets\.0\.limits"; it may have f1, bestF1, /,
    )
    await expectRefused(
      ['check', gateOf({ ...set, limits: {} }, { ...set, limits: {} })],
      /look at "sets\.1\.name"; another set has that name/,
    )
  })
  it('an update with nowhere to store it', () => {
    const gate = temp.file(
      'gate.json',
      JSON.stringify({ sets: [{ name: 'a', files: ['people.csv'], truth: 'truth.csv', limits: {} }] }),
    )
    return expectRefused(['check', gate, '--update'], /baseline/)
  })
})

describe('outputs', () => {
  it('in a folder that is not there, for every option that names one', async () => {
    const gone = join(temp.path, 'gone', 'out.csv')
    for (const args of [
      ['dedupe', people, '--out', gone],
      ['dedupe', people, '--out', out, '--clusters', gone],
      ['dedupe', people, '--out', out, '--rejects', gone],
      ['link', people, other, '--out', gone],
      ['search', people, '--queries', other, '--out', gone],
      ['train', people, '--out', gone],
      ['evaluate', people, '--truth', people, '--metrics', gone],
    ])
      await expectRefused(args, /there is no folder.*make it first/)
  })
  it('on a folder', () => expectRefused(['dedupe', people, '--out', temp.path], /is a folder/))
  it('leave what was there when a run fails', async () => {
    const kept = temp.file('kept.csv', 'what was there\n')
    await expectRefused(['dedupe', temp.file('bad.csv', ''), '--out', kept], /empty/)
    expect(readFileSync(kept, 'utf8')).toBe('what was there\n')
  })
})

describe('wrong usage', () => {
  it.each([
    [['dedupe', people], /--out/],
    [['dedupe', '--out', out], /missing required argument 'file'/],
    [['train', people, '--out', out, '--date', 'yesterday'], /YYYY-MM-DD/],
    [['train', people, '--out', out, '--date', '2023-02-31'], /YYYY-MM-DD/],
    [['frobnicate'], /unknown command/],
    [['dedupe', people, '--out', out, '--min-weight', 'much'], /number/],
    [['search', people, '--queries', people, '--out', out, '--limit', '-1'], /whole number/],
    [['dedupe', people, '--out', out, '--no-such'], /unknown option/],
    [['name'], /one name/],
  ] as const)('%j', async (args, says) => {
    const { code, stdout, stderr } = await kinmatch(...args)
    expect(stderr).toMatch(says)
    expect([code, stdout]).toEqual([2, ''])
    expect(existsSync(out)).toBe(false)
  })

  it('without a command the help is shown', async () => {
    const { stdout, stderr } = await kinmatch()
    expect(stdout + stderr).toContain('Usage: kinmatch')
  })
})

it('an option --ignore that names no column of any file is refused, where files have columns', async () => {
  const said = async (...args: string[]): Promise<[code: number, stderr: string]> => {
    const { code, stderr } = await kinmatch(...args, '--out', out)
    return [code, stderr]
  }
  const left = temp.file('left.csv', 'id,name,sex,date of birth,note\n1,Anna Holzer,f,1990-01-02,x\n')
  const right = temp.file('right.csv', 'id,name\n2,Bo Li\n')
  const lines = temp.file('lines.ndjson', '{"id":1,"name":"Anna Holzer"}\n')
  expect(await said('link', left, right, '--ignore', 'Note,dat_of_brith')).toEqual([
    2,
    expect.stringMatching(
      /--ignore names "dat_of_brith", which is no column of \S+left\.csv or \S+right\.csv; did you mean "date of birth"\?\n/,
    ),
  ])
  expect(await said('link', left, right, '--ignore', 'note')).toEqual([
    0,
    expect.not.stringContaining('--ignore'),
  ])
  expect(await said('index', left, '--ignore', 'zzz')).toEqual([
    2,
    expect.stringMatching(/--ignore names "zzz", which is no column of \S+left\.csv\n/),
  ])
  expect(await said('dedupe', lines, '--ignore', 'nme')).toEqual([0, expect.not.stringContaining('--ignore')])
})
