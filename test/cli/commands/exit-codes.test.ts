// The table of exit codes in docs/gate.md.
import { describe, expect, it } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const people = temp.file(
  'people.csv',
  'id,name,birth_date\n1,Amina Yusuf,1990-01-02\n2,Amina Yusuf,1990-01-02\n',
)
const truth = temp.file('truth.csv', 'record_id,entity_id\n1,a\n2,a\n')
const HOLDS = { bestF1: 0.5 }
const gate = (name: string, limits?: object, files = 'people.csv', times = 1): string => {
  const set = { name: 'set', files: [files], truth: 'truth.csv', model: 'default', limits }
  return temp.file(name, JSON.stringify({ sets: Array.from({ length: times }, () => set) }))
}

describe('exit codes', () => {
  it.each([
    ['0: done', ['name', 'Amina'], 0],
    ['0: help', ['--help'], 0],
    ['0: help of a command', ['link', '--help'], 0],
    ['0: the version', ['--version'], 0],
    ['0: a gate that holds', ['check', gate('good.json', HOLDS)], 0],
    ['1: a figure outside its limit', ['check', gate('bad.json', { candidatesPerRecord: 0 })], 1],
    ['1: nothing to measure', ['check', gate('none.json', HOLDS, '$KINMATCH_DATA/no-such-file.csv')], 1],
    ['1: a gate that holds nothing', ['check', gate('idle.json')], 1],
    ['2: no command', [], 2],
    ['2: no such command', ['lnik'], 2],
    ['2: no such option', ['dedupe', people, '--outt', 'x'], 2],
    ['2: an option is missing', ['dedupe', people], 2],
    ['2: an argument is missing', ['evaluate', '--truth', truth], 2],
    ['2: an argument too many', ['dedupe', people, people, '--out', '/dev/null'], 2],
    ['2: a value that is none', ['dedupe', people, '--out', '/dev/null', '--min-weight', 'much'], 2],
    ['2: no such file', ['dedupe', `${people}x`, '--out', '/dev/null'], 2],
    ['2: no gate', ['check', people], 2],
    ['2: a gate whose file is missing', ['check', gate('gone.json', HOLDS, 'gone.csv')], 2],
  ])('%s', async (_, args, code) => {
    const ran = await kinmatch(...args)
    expect([ran.code, code === 2 ? ran.stderr !== '' : ran.stderr]).toEqual([code, code === 2 ? true : ''])
  })
})

describe('what is wrong is said by its name', () => {
  it.each([
    [['dedupe', people, '--outt', 'x'], /unknown option '--outt'\n\(Did you mean --out\?\)/],
    [['dedupe', people, '--output', 'x'], /unknown option '--output'/],
    [['match', people, people], /unknown command 'match'\n\(Did you mean link\?\)/],
    [['constructor', people], /unknown command 'constructor'\n\(--help/],
    [['lnk', people, people], /unknown command 'lnk'\n\(Did you mean link\?\)/],
    [['dedupe', people, '--threshold', '3'], /'--threshold'\n\(Did you mean --min-weight\?\)/],
    [['-v'], /unknown option '-v'\n\(Did you mean --version\?\)/],
    [['dedupe', people, '-out', 'x'], /unknown option '-out'/],
    [['dedupe', people], /required option '--out <pairs.csv>' not specified/],
    [['check', gate('twice.json', HOLDS, 'people.csv', 2)], /look at "sets.1.name"/],
    [['block', people, '--find', '--recall', '2'], /a share, over 0/],
    [['block', people, '--pairs-per-record', '0'], /a number over 0/],
    [['dedupe', people, '--out='], /an output needs the name of a file/],
    [['dedupe', people, '--out', '--json'], /option '--out <pairs.csv>' argument missing/],
    [['dedupe', people, '--out', 'x', '--ignore', '--model', 'm'], /'--ignore <col,col>' argument missing/],
    [['generate', '--out', '-'], /--out needs the name of a folder/],
    [['generate', '--out='], /--out needs the name of a folder/],
    [['check', gate('gone.json', HOLDS, 'gone.csv')], /set set: .*gone\.csv: no such file/],
    [['dedupe', people, '--out', 'x', '--shards', '1000000'], /from 1 to 4096/],
    [['dedupe', people, '--out', 'x', '--shard', '1/1000000'], /at most 4096/],
  ])('%j', async (args, says) => {
    const ran = await kinmatch(...args)
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(says)])
  })
})
