// One working command line of every command, over files whose every value is a word that must come out nowhere.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { serialiseModel } from '../../../src/score/model/model-file.ts'

/** Part of every value but ids, dates and codes. */
export const CANARY = 'zxqvane'

const FIRST = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se']

/** People with values of all kinds, each with the word in it, no two alike. */
export function canaryPeople(prefix: string, n: number): string {
  const rows = Array.from({ length: n }, (_, i) => {
    const word = `${FIRST[i % 12]}${CANARY}${FIRST[(i * 5) % 12]}`
    return [
      `${prefix}${i}`,
      `${word}in`,
      `${word}son`,
      'f',
      `19${60 + (i % 30)}-0${1 + (i % 9)}-1${i % 10}`,
      `${word}ton`,
      `${word} Street ${i}`,
      `${word}@example.org`,
      `${word}a ${word}o`,
      `${word}e;1950|${word}u`,
      `h${i >> 1}`,
      `${word} remark`,
    ].join(',')
  })
  return `id,given_name,family_name,sex,birth_date,city,address_1,email,mother_name,siblings,household_id,remark\n${rows.join('\n')}\n`
}

export interface CommandLine {
  readonly args: readonly string[]
  /** Files that it reads, among `args`. */
  readonly reads: readonly string[]
  /** What it writes that may leave the machine: it holds no value either. */
  readonly writes: readonly string[]
}

/** @param folder where the files are made */
export async function everyCommand(folder: string): Promise<Readonly<Record<string, CommandLine>>> {
  const at = (name: string): string => join(folder, name)
  const put = (name: string, text: string | Uint8Array): string => {
    writeFileSync(at(name), text)
    return at(name)
  }
  mkdirSync(folder, { recursive: true })
  const left = put('left.csv', canaryPeople('L', 14))
  const right = put('right.csv', canaryPeople('R', 14))
  const model = put('model.json', await serialiseModel(defaultModel()))
  const pairs = Array.from({ length: 14 }, (_, i) => `L${i},R${i}`)
  const truth = put('truth.csv', `left_id,right_id\n${pairs.join('\n')}\n`)
  const labels = put('labels.csv', `left_id,right_id,match\n${pairs.map((pair) => `${pair},1`).join('\n')}\n`)
  const gate = put(
    'gate.json',
    JSON.stringify({
      sets: [
        {
          name: 'set',
          files: ['left.csv', 'right.csv'],
          truth: 'truth.csv',
          model: 'default',
          limits: { bestF1: 0.1 },
        },
      ],
    }),
  )
  const batch = put('batch.tsv', `${CANARY}\t${CANARY}\n`)
  const alone = put(
    'alone.csv',
    canaryPeople('L', 12)
      .replaceAll(',household_id', ',team')
      .replace(/,h\d+,/g, ',t,'),
  )
  const places = put('places.csv', `code,name\nP1,ba${CANARY}baton\n`)
  const columns = put('columns.json', '{"remark":"attribute"}')
  const people = ['--places', places, '--columns', columns]
  const both = [left, right, ...people]
  const read = [left, right, places, columns]
  const line = (
    args: readonly string[],
    reads: readonly string[],
    writes: readonly string[] = [],
  ): CommandLine => ({ args, reads, writes })
  return {
    link: line(
      ['link', ...both, '--model', model, '--out', at('pairs.csv')],
      [...read, model],
      [at('pairs.csv')],
    ),
    dedupe: line(
      [
        'dedupe',
        left,
        ...people,
        '--model',
        model,
        '--out',
        at('same.csv'),
        '--clusters',
        at('clusters.csv'),
      ],
      [left, places, columns, model],
      [at('same.csv'), at('clusters.csv')],
    ),
    merge: line(['merge', at('part.csv'), '--out', at('merged.csv')], [at('part.csv')], [at('merged.csv')]),
    relate: line(
      ['relate', ...both, '--model', model, '--out', at('kin.csv')],
      [...read, model],
      [at('kin.csv')],
    ),
    search: line(
      ['search', right, '--queries', left, ...people, '--model', model, '--out', at('hits.csv')],
      [...read, model],
      [at('hits.csv')],
    ),
    index: line(
      ['index', left, '--columns', columns, '--model', model, '--out', at('people.kin')],
      [left, columns, model],
    ),
    explain: line(['explain', ...both, '--model', model, '--pair', 'L1,R1', '--questions'], [...read, model]),
    decide: line(
      [
        'decide',
        at('log.ndjson'),
        ...both,
        '--model',
        model,
        '--pair',
        'L1,R1',
        '--as',
        'same',
        '--by',
        'r',
        '--at',
        '2026-01-02',
      ],
      [...read, model, at('log.ndjson')],
      [at('log.ndjson')],
    ),
    name: line(['name', 'Amina Yusuf', 'Yusuf, Amina'], [batch]),
    profile: line(['profile', ...both, '--model', model], [...read, model]),
    train: line(
      ['train', ...both, '--labels', labels, '--out', at('trained.json')],
      [...read, labels],
      [at('trained.json')],
    ),
    model: line(['model', model, '--seal', '--out', at('sealed.json')], [model], [at('sealed.json')]),
    block: line(
      ['block', ...both, '--model', model, '--truth', truth, '--missed', '--find'],
      [...read, model, truth],
    ),
    evaluate: line(
      ['evaluate', ...both, '--model', model, '--truth', truth, '--metrics', at('metrics.json')],
      [...read, model, truth],
      [at('metrics.json')],
    ),
    report: line(
      ['report', ...both, '--model', model, '--truth', truth, '--pair', 'L1,R1', '--html', at('report.html')],
      [...read, model, truth],
      [at('report.html')],
    ),
    check: line(['check', gate], [gate, left, truth]),
    generate: line(['generate', '--people', '20', '--out', at('generated')], []),
    demo: line(['demo'], []),
    // Not commands of their own, but other ways through one.
    'dedupe in shards': line(
      [
        'dedupe',
        alone,
        '--model',
        model,
        '--shard',
        '1/1',
        '--plan',
        at('plan.json'),
        '--out',
        at('part.csv'),
      ],
      [alone, model, at('plan.json')],
      [at('part.csv'), at('plan.json')],
    ),
    'search saved': line(
      ['search', at('people.kin'), '--queries', right, '--model', model, '--out', at('saved-hits.csv')],
      [at('people.kin'), right, model],
      [at('saved-hits.csv')],
    ),
    'explain as kin': line(
      ['explain', ...both, '--model', model, '--pair', 'L1,R1', '--kin'],
      [...read, model],
    ),
    'link by decisions': line(
      ['link', left, right, '--decisions', at('log.ndjson'), '--out', at('decided.csv')],
      [at('log.ndjson'), left],
      [at('decided.csv')],
    ),
    'name in a batch': line(['name', '--batch', batch], []),
  }
}
