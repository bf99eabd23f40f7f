import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../../src/evaluate/evaluate-population.ts'
import { parseModel } from '../../../src/score/model/model-file.ts'
import type { Explanation } from '../../../src/score/explanation.ts'
import { testPeople } from '../../people.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch, SILENT } from './run-cli.ts'

const temp = useTempFolder()
const at = (name: string): string => join(temp.path, name)
const one = testPeople(400, 11)
const people = temp.file('people.csv', one.csv)
const truth = temp.file('truth.csv', one.truthCsv)
const [header, ...rows] = one.csv.trimEnd().split('\n')
const left = temp.file('left.csv', [header, ...rows.slice(0, 200)].join('\n'))
const right = temp.file('right.csv', [header, ...rows.slice(200)].join('\n'))
const HEADER = 'left_id,right_id,probability,weight,zone,kind,via'

interface Row {
  readonly left: string
  readonly right: string
  readonly probability: number
  readonly weight: number
  readonly zone: string
}

function readPairs(path: string): Row[] {
  const [first, ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  expect(first).toBe(HEADER)
  return lines.map((line) => {
    const [l, r, p, w, zone] = line.split(',') as [string, string, string, string, string]
    return { left: l, right: r, probability: Number(p), weight: Number(w), zone }
  })
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}

async function ok(...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await kinmatch(...args)
  expect(stderr).toMatch(SILENT)
  expect(code).toBe(0)
  return stdout
}

const model = at('model.json')
await ok('train', people, '--out', model, '--date', '2026-01-02', '--seed', '3')

describe('train', () => {
  it('writes a model that loads, dated and seeded as asked, readable by its owner only', async () => {
    const { training, comparisons } = await parseModel(readFileSync(model, 'utf8'))
    expect(training).toMatchObject({ method: 'unsupervised', date: '2026-01-02', seed: 3, records: [400, 0] })
    expect(comparisons.map((c) => c.feature).sort()).toEqual(['birth', 'city', 'email', 'family', 'given'])
    expect(statSync(model).mode & 0o077).toBe(0)
  })

  it('--ignore drops a column before anything is detected', async () => {
    await ok('train', people, '--ignore', 'Email,CITY', '--out', at('less.json'))
    const { comparisons, blocking } = await parseModel(readFileSync(at('less.json'), 'utf8'))
    expect(comparisons.map((c) => c.feature).sort()).toEqual(['birth', 'family', 'given'])
    expect(JSON.stringify(blocking)).not.toMatch(/email|city/)
  })

  it('--json prints the manifest, two files mean linking', async () => {
    const printed = JSON.parse(await ok('train', left, right, '--out', at('l.json'), '--json'))
    expect(printed).toMatchObject({ records: [200, 200], out: at('l.json') })
    expect(printed.expectedMatches).toBeGreaterThan(20)
  })

  it('labels move m and nothing else', async () => {
    const ids = [...one.personOf.entries()]
    const pairs = ids.flatMap(([a, person], i) =>
      ids.slice(i + 1).flatMap(([b, other]) => (person === other ? [`${a},${b},1`] : [])),
    )
    const labels = temp.file('labels.csv', `left_id,right_id,match\n${pairs.join('\n')}\n`)
    await ok(
      'train',
      people,
      '--labels',
      labels,
      '--date',
      '2026-01-02',
      '--seed',
      '3',
      '--out',
      at('lab.json'),
    )
    const before = await parseModel(readFileSync(model, 'utf8'))
    const after = await parseModel(readFileSync(at('lab.json'), 'utf8'))
    expect(after.training).toMatchObject({ method: 'labels', labelledPairs: pairs.length })
    expect(after.prior).toBe(before.prior)
    expect(after.comparisons.map((c) => c.levels.map((l) => l.u))).toEqual(
      before.comparisons.map((c) => c.levels.map((l) => l.u)),
    )
    expect(after.comparisons).not.toEqual(before.comparisons)
    for (const { levels } of after.comparisons)
      expect(levels.reduce((sum, level) => sum + level.m, 0)).toBeCloseTo(1, 3)
  })
})

describe('dedupe', () => {
  it('writes the pairs in likely and possible, heaviest first, and the clusters of every record', async () => {
    const printed = await ok(
      'dedupe',
      people,
      '--model',
      model,
      '--out',
      at('d.csv'),
      '--clusters',
      at('c.csv'),
    )
    expect(printed).toContain('400 records')
    const pairs = readPairs(at('d.csv'))
    expect(pairs.length).toBeGreaterThan(100)
    expect(new Set(pairs.map((p) => p.zone))).toEqual(new Set(['likely', 'possible']))
    for (const [k, pair] of pairs.entries()) {
      if (k > 0) expect(pair.weight).toBeLessThanOrEqual(pairs[k - 1]!.weight)
      expect(pair.left < pair.right).toBe(true)
      expect(pair.probability).toBeCloseTo(1 / (1 + 2 ** -pair.weight), 4)
    }
    expect(new Set(pairs.map((p) => `${p.left} ${p.right}`)).size).toBe(pairs.length)
    const good = pairs.filter((p) => one.personOf.get(p.left) === one.personOf.get(p.right))
    expect(good.length / pairs.length).toBeGreaterThan(0.9)

    const clusters = readFileSync(at('c.csv'), 'utf8').trimEnd().split('\n')
    expect(clusters[0]).toBe('id,cluster_id')
    expect(
      clusters
        .slice(1)
        .map((line) => line.split(',')[0])
        .toSorted((a, b) => (a! < b! ? -1 : 1)),
    ).toEqual([...one.personOf.keys()].toSorted((a, b) => (a < b ? -1 : 1)))
  })

  it('--min-weight writes every scored pair from there up, in every zone; negative both ways; same clusters', async () => {
    await ok('dedupe', people, '--model', model, '--out', at('d.csv'), '--clusters', at('c.csv'))
    const few = readPairs(at('d.csv'))
    const clusters = readFileSync(at('c.csv'), 'utf8')
    await ok(
      'dedupe',
      people,
      '--model',
      model,
      '--out',
      at('e.csv'),
      '--min-weight',
      '-9',
      '--clusters',
      at('c.csv'),
    )
    expect(readFileSync(at('c.csv'), 'utf8')).toBe(clusters)
    const many = readPairs(at('e.csv'))
    expect(many.slice(0, few.length)).toEqual(few)
    expect(many.length).toBeGreaterThan(few.length)
    expect(many.every((p) => p.weight >= -9.0001)).toBe(true)
    expect(new Set(many.map((p) => p.zone))).toContain('unlikely')
    await ok('dedupe', people, '--model', model, '--out', at('f.csv'), '--min-weight=-9')
    expect(readFileSync(at('f.csv'), 'utf8')).toBe(readFileSync(at('e.csv'), 'utf8'))
  })

  it('bad rows go to --rejects with their line, and the rest goes on', async () => {
    const bad = temp.file('bad-rows.csv', `${one.csv}r1,Ann,Other,1999-01-01,Here,\n`)
    const { code, stderr } = await kinmatch(
      'dedupe',
      bad,
      '--out',
      at('d.csv'),
      '--rejects',
      at('rejects.csv'),
    )
    expect(code).toBe(0)
    expect(stderr).toContain('1 of 401 rows rejected (1 duplicate-id)')
    expect(readFileSync(at('rejects.csv'), 'utf8')).toContain('402')
  })

  it('cells that are not understood are said, apart from rejected rows, and so is an unclear consent', async () => {
    const doubtful = temp.file(
      'doubtful.csv',
      'id,name,sex,consent\n1,Anna Holzer,f,yes\n2,Anna Holzer,Zxqvane,Zxqvane\n3,Karl Gruber,m\n',
    )
    const { code, stderr } = await kinmatch('dedupe', doubtful, '--out', at('doubtful-out.csv'))
    expect(code).toBe(0)
    expect(stderr).toContain('1 of 3 rows rejected (1 wrong-column-count);')
    expect(stderr).toMatch(
      /1 unclear-consent, the first on line 3; 1 unknown-sex, the first on line 3; records whose consent [^\n]* take no part\n/,
    )
    expect(stderr).not.toContain('Zxqvane')
  })

  it('leaves out who withholds consent', async () => {
    const lines = one.csv.trimEnd().split('\n')
    const withConsent = lines.map((line, k) => `${line},${k === 0 ? 'consent' : k % 2 ? 'no' : 'yes'}`)
    const file = temp.file('consent.csv', withConsent.join('\n'))
    await ok(
      'dedupe',
      file,
      '--model',
      model,
      '--out',
      at('d.csv'),
      '--clusters',
      at('c.csv'),
      '--min-weight',
      '-99',
    )
    const withheld = new Set(
      lines
        .slice(1)
        .filter((_, k) => k % 2 === 0)
        .map((line) => line.split(',')[0]),
    )
    const seen = readPairs(at('d.csv')).flatMap((p) => [p.left, p.right])
    expect(seen.length).toBeGreaterThan(100)
    expect(seen.filter((id) => withheld.has(id))).toEqual([])
    expect(readFileSync(at('c.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(201)
  })

  it('says shares as people read them', async () => {
    const two = temp.file('two.csv', 'id,name,dob\n1,Anna Holzer,1990-01-01\n2,Anna Holzer,1990-01-01\n')
    const { stdout } = await kinmatch('dedupe', two, '--out', at('two-out.csv'))
    expect(stdout).toContain('1 candidate pair, 0.5 a record, 100 % of all')
  })

  it('writes ids as they came, safe text or not', async () => {
    const file = temp.file(
      'ids.csv',
      'id,name,birth_date\n=1,Anna Maria Holzer,1980-01-01\n-2,Anna Maria Holzer,1980-01-01\n',
    )
    await ok('dedupe', file, '--out', at('d.csv'), '--min-weight', '-50')
    expect(readPairs(at('d.csv')).map((p) => [p.left, p.right])).toEqual([['-2', '=1']])
  })
})

describe('link', () => {
  it('pairs a left with a right record only; --one-to-one keeps a record once', async () => {
    const printed = await ok('link', left, right, '--model', model, '--out', at('l.csv'))
    expect(printed).toContain('200 records against 200')
    const pairs = readPairs(at('l.csv'))
    const isLeft = (id: string): boolean => Number(id.slice(1)) < 200
    expect(pairs.length).toBeGreaterThan(50)
    expect(pairs.every((p) => isLeft(p.left) && !isLeft(p.right))).toBe(true)
    expect(new Set(pairs.map((p) => p.left)).size).toBeLessThan(pairs.length)

    await ok('link', left, right, '--model', model, '--one-to-one', '--out', at('o.csv'))
    const single = readPairs(at('o.csv'))
    for (const side of ['left', 'right'] as const)
      expect(new Set(single.map((p) => p[side])).size).toBe(single.length)
    const all = new Set(pairs.map((p) => JSON.stringify(p)))
    expect(single.every((p) => all.has(JSON.stringify(p)))).toBe(true)
  })

  it('--one-to-one is decided before --min-weight applies', async () => {
    await ok(
      'link',
      left,
      right,
      '--model',
      model,
      '--one-to-one',
      '--min-weight',
      '-99',
      '--out',
      at('a.csv'),
    )
    await ok('link', left, right, '--model', model, '--one-to-one', '--min-weight', '5', '--out', at('b.csv'))
    expect(readPairs(at('b.csv'))).toEqual(readPairs(at('a.csv')).filter((p) => p.weight >= 5))
  })

  it('--json prints counts that fit the file', async () => {
    const summary = JSON.parse(
      await ok('link', left, right, '--model', model, '--out', at('l.csv'), '--json'),
    )
    const pairs = readPairs(at('l.csv'))
    expect(summary.records).toEqual([200, 200])
    expect(summary.zones.likely + summary.zones.possible).toBe(pairs.length)
    expect(summary.blocking.candidates).toBeGreaterThanOrEqual(pairs.length)
  })
})

describe('search', () => {
  it('ranks from 1, heaviest first, at most --limit a query, queries in order of their ids', async () => {
    await ok('search', right, '--queries', left, '--model', model, '--limit', '3', '--out', at('h.csv'))
    const [first, ...lines] = readFileSync(at('h.csv'), 'utf8').trimEnd().split('\n')
    expect(first).toBe('query_id,rank,id,probability,weight,zone,kind,via')
    const hits = lines.map((line) => line.split(','))
    const byQuery = grouped(hits, (hit) => hit[0]!)
    expect(byQuery.size).toBeGreaterThan(150)
    for (const list of byQuery.values()) {
      expect(list.map((hit) => Number(hit[1]))).toEqual(list.map((_, k) => k + 1))
      expect(list.length).toBeLessThanOrEqual(3)
      const weights = list.map((hit) => Number(hit[4]))
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    }
    expect(new Set(hits.map((hit) => hit[5])).has('unlikely')).toBe(true)
    // These queries say no kind: what is searched is sought.
    expect(new Set(hits.map((hit) => hit[6]))).toEqual(new Set(['found']))
  })
})

describe('explain', () => {
  const pairOf = async (): Promise<Row> => {
    await ok('dedupe', people, '--model', model, '--out', at('d.csv'))
    return readPairs(at('d.csv'))[0]!
  }

  it('adds up exactly, and to the weight of the run', async () => {
    const { left: a, right: b, weight, zone } = await pairOf()
    const printed = await ok('explain', people, '--model', model, '--pair', `${a},${b}`, '--json')
    const found = JSON.parse(printed) as Explanation & { zone: string; compared: boolean }
    let sum = found.prior
    for (const c of found.contributions) sum += c.bits + c.termFrequencyBits
    expect(sum + found.sharedBits).toBe(found.weight)
    expect(found.weight).toBeCloseTo(weight, 3)
    expect([found.zone, found.compared]).toEqual([zone, true])
    const turned = JSON.parse(await ok('explain', people, '--model', model, '--pair', `${b},${a}`, '--json'))
    expect(turned.weight).toBe(found.weight)
  })

  it('prints labels and bits and no value, unless asked for values', async () => {
    const { left: a, right: b } = await pairOf()
    const row = rows.find((line) => line.startsWith(`${a},`))!.split(',')
    const values = row.slice(1).filter(Boolean)
    const text = await ok('explain', people, '--model', model, '--pair', `${a},${b}`)
    for (const value of values) expect(text).not.toContain(value)
    expect(text).toContain('together')
    expect(text).toContain('compared, since they share')
    const open = await ok('explain', people, '--model', model, '--pair', `${a},${b}`, '--show-values')
    for (const value of values.slice(0, 2)) expect(open).toContain(value)
  })

  it('says why a pair was never compared', async () => {
    const far = temp.file(
      'far.csv',
      'id,name,birth_date\n1,Anna Holzer,1980-01-01\n2,Pedro Quispe,1955-07-30\n3,Anna Holzer,1980-01-01\n',
    )
    const text = await ok('explain', far, '--pair', '1,2')
    expect(text).toContain('never compared in a run: no blocking rule gives them a key in common')
    expect(text).toContain('whole name')
    const printed = JSON.parse(await ok('explain', far, '--pair', '1,2', '--json'))
    expect(printed.compared).toBe(false)
    expect(printed.blocking.every((t: { outcome: string }) => t.outcome === 'apart')).toBe(true)
  })

  it('one record named twice is no pair', async () => {
    const { code, stderr } = await kinmatch('explain', people, '--pair', '1,1')
    expect([code, stderr]).toEqual([2, 'kinmatch: --pair names one record twice; everybody is themselves\n'])
  })

  it('across two files the first id is of the left one', async () => {
    const a = temp.file('a.csv', 'id,name\n1,Anna Holzer\n2,Pedro Quispe\n')
    const b = temp.file('b.csv', 'id,name\n1,Pedro Quispe\n3,Anna Holzer\n')
    const weight = async (pair: string): Promise<number> =>
      JSON.parse(await ok('explain', a, b, '--pair', pair, '--json')).weight
    expect(await weight('2,1')).toBeGreaterThan(await weight('1,1'))
    expect((await kinmatch('explain', a, b, '--pair', '3,1')).code).toBe(2)
  })
})

describe('evaluate', () => {
  it('prints and writes the figures of the contract, consistent with each other', async () => {
    const text = await ok('evaluate', people, '--model', model, '--truth', truth, '--metrics', at('m.json'))
    expect(text).toContain('own threshold')
    const e = JSON.parse(readFileSync(at('m.json'), 'utf8')) as Evaluation
    const { precision, recall, f1, truePositives: tp, falsePositives: fp, falseNegatives: fn } = e.pairs
    expect(precision).toBe(tp / (tp + fp))
    expect(recall).toBe(tp / (tp + fn))
    expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall), 12)
    const persons = grouped([...one.personOf.values()], (p) => p)
    const all = [...persons.values()].reduce((sum, p) => sum + (p.length * (p.length - 1)) / 2, 0)
    expect(tp + fn).toBe(all)
    expect(e.best.f1).toBeGreaterThanOrEqual(f1)
    expect(e.blocking.recall).toBeLessThanOrEqual(1)
    expect(e.blocking.reductionRatio).toBeCloseTo(1 - e.blocking.candidates / ((400 * 399) / 2), 12)
    expect(f1).toBeGreaterThan(0.9)
    for (const by of ['birth', 'script', 'fields known to both']) {
      const slices = e.slices.filter((s) => s.by === by)
      expect(slices.reduce((sum, s) => sum + s.truePositives, 0)).toBe(tp)
      expect(slices.reduce((sum, s) => sum + s.falseNegatives, 0)).toBe(fn)
    }
    const printed = JSON.parse(await ok('evaluate', people, '--model', model, '--truth', truth, '--json'))
    expect(printed).toEqual(e)
  })

  it('counts a pair that nobody judged neither for nor against', async () => {
    const person = 'Amina Yusuf,1990-01-02'
    const four = temp.file(
      'four.csv',
      `id,name,birth_date\n${['a', 'b', 'c', 'd'].map((id) => `${id},${person}`).join('\n')}\n`,
    )
    const measured = async (...lines: readonly string[]): Promise<Evaluation> => {
      const labels = temp.file('judged.csv', ['left_id,right_id,match', ...lines].join('\n'))
      return JSON.parse(await ok('evaluate', four, '--truth', labels, '--json')) as Evaluation
    }
    const { pairs, clusters, best } = await measured('a,b,1', 'c,d,1')
    expect(pairs).toMatchObject({ truePositives: 2, falsePositives: 0, falseNegatives: 0 })
    expect([best.f1, clusters]).toEqual([1, undefined])
    // That a is not c says that neither of a and b is c or d.
    expect((await measured('a,b,1', 'c,d,1', 'c,a,0')).pairs).toMatchObject({
      truePositives: 2,
      falsePositives: 4,
    })
  })

  it('links where there are two files', async () => {
    const e = JSON.parse(
      await ok('evaluate', left, right, '--truth', truth, '--model', model, '--json'),
    ) as Evaluation
    expect(e.pairs.f1).toBeGreaterThan(0.9)
    expect(e.clusters).toBeUndefined()
  })
})

describe('name', () => {
  it('one name, two names, JSON', async () => {
    expect(await ok('name', 'Mary Ann Smith')).toContain('smith')
    const same = JSON.parse(await ok('name', 'Mary Ann Smith', 'Smith Mary-Ann', '--json'))
    expect(same).toMatchObject({ relation: 'same' })
    expect(same.similarity).toBeGreaterThan(0.9)
    const different = JSON.parse(await ok('name', 'Mary Ann Smith', 'Pedro Quispe', '--json'))
    expect(different.relation).toBe('different')
    expect(different.similarity).toBeLessThan(0.5)
  })

  it('--batch gives one line of JSON a line, an error in its place', async () => {
    const file = temp.file('names.tsv', 'Anna Holzer\tHolzer Anna\njust one\nAnna Holzer\tPedro Quispe\r\n')
    const lines = (await ok('name', '--batch', file))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map((l) => l.relation ?? l.error)).toEqual(['same', 'not-two-names', 'different'])
    expect(lines[0].similarity).toBeGreaterThan(lines[2].similarity)
  })
})

describe('demo', () => {
  it('ranks the child across scripts over his brother, and explains', async () => {
    const text = await ok('demo')
    const rows = text.split('\n').filter((line) => /^T\d\d .*C1\d\d/.test(line))
    const bits = (l: string, r: string): number =>
      Number(rows.find((row) => row.startsWith(l) && row.includes(r))?.match(/(-?\d+\.\d) +\w+$/)?.[1] ?? -99)
    expect(bits('T01', 'C101')).toBeGreaterThan(bits('T01', 'C102'))
    expect(text).not.toMatch(/T01 .*C102 .*likely/)
    expect(text).toContain('together')
    expect(text).toContain('a person confirms')
  })
})

it('prints help for every command, and the version', async () => {
  const help = await ok('--help')
  for (const command of [
    'link',
    'dedupe',
    'search',
    'explain',
    'name',
    'train',
    'evaluate',
    'check',
    'demo',
  ]) {
    expect(help).toContain(command)
    expect(await ok(command, '--help')).toContain(`Usage: kinmatch ${command}`)
  }
  // One short line a command, for a terminal of any width.
  const lines = help.split('\n')
  const list = lines.slice(lines.indexOf('Commands:') + 1)
  expect(list.slice(0, list.indexOf('')).every((line) => /^ {2}\w+ +\S/.test(line) && line.length < 72)).toBe(
    true,
  )
  // What a command can't do without comes first.
  expect(await ok('search', '--help')).toMatch(
    /Options:\n +--queries [^\n]+\n +--out .+\n\nHow files are read:\n +--columns /s,
  )
  expect(await ok('--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
})

it('leaves no temporary file behind', () => {
  expect(readdirSync(temp.path).filter((name) => name.endsWith('.tmp'))).toEqual([])
  expect(existsSync(model)).toBe(true)
})
