import { describe, expect, it } from 'vitest'
import { entityPair } from '../../src/format/truth/entity-pair.ts'
import { parseLabels } from '../../src/format/truth/parse-labels.ts'
import { parseTruth } from '../../src/format/truth/parse-truth.ts'
import type { IdIndex } from '../../src/format/rows/resolve-ids.ts'
import type { Table } from '../../src/format/tables/table.ts'
import { InputError } from '../../src/record/errors.ts'

const table = (text: string): Table => {
  const [headers = [], ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','))
  return { name: 'truth.csv', headers, rows, lines: rows.map((_, i) => i + 2) }
}
const index = (...ids: string[]): IdIndex => new Map(ids.map((id, i) => [id, i]))
const pairs = (text: string, ...sides: IdIndex[]): number[][] => {
  const { left, right } = parseTruth(table(text), sides).pairs
  return [...left].map((a, i) => [a, right[i] ?? -1])
}
const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    expect(String(error)).not.toContain('Zxqv')
    return error instanceof InputError ? error.code : String(error)
  }
  return 'none'
}

describe('truth of one file', () => {
  const file = index('r1', 'r2', 'r3', 'r4')

  it('makes pairs of entities', () => {
    const text = 'record_id,entity_id\nr3,A\nr1,A\nr2,B\nr4,A'
    expect(pairs(text, file)).toEqual([
      [0, 2],
      [0, 3],
      [2, 3],
    ])
    expect(parseTruth(table(text), [file]).entityOf).toEqual([Int32Array.of(0, 1, 0, 0)])
  })

  it('says nothing of records that it does not name', () => {
    expect([...(parseTruth(table('record_id,entity_id\nr1,A'), [file]).entityOf[0] ?? [])]).toEqual([
      0, -1, -1, -1,
    ])
  })

  it('takes pairs once, whichever way round, and joins them to entities', () => {
    const text = 'right_id,left_id\nr1,r2\nr2,r1\nr2,r4\nr3,r3'
    expect(pairs(text, file)).toEqual([
      [0, 1],
      [1, 3],
    ])
    expect([...(parseTruth(table(text), [file]).entityOf[0] ?? [])]).toEqual([0, 0, -1, 0])
  })

  it('of labels: a pair that is none is none, and of what is not labelled nothing is known', () => {
    const text = 'left_id,right_id,match\nr1,r2,1\nr3,r1,0'
    const truth = parseTruth(table(text), [file])
    expect([[...truth.pairs.left], [...truth.pairs.right]]).toEqual([[0], [1]])
    expect([...truth.entityOf[0]!]).toEqual([0, 0, 1, -1])
    expect(truth.complete).toBe(false)
    expect([...truth.apart!]).toEqual([entityPair(0, 1)])
    const two = parseTruth(table('match,left_id,right_id\n0,a,r1\n1,b,r2'), [index('a', 'b'), file])
    expect(two.entityOf.map((of) => [...of])).toEqual([
      [1, 0],
      [2, 0, -1, -1],
    ])
    for (const wrong of ['r1,r2,1\nr2,r3,1\nr1,r3,0', 'r1,r1,0'])
      expect(codeOf(() => parseTruth(table(`left_id,right_id,match\n${wrong}`), [file]))).toBe(
        'conflicting-truth',
      )
    expect(codeOf(() => parseTruth(table('left_id,right_id,match\nr1,r2,Zxqv'), [file]))).toBe('bad-labels')
  })

  it('takes any word: before the ids', () => {
    expect(pairs('record_id,entity_id\nold:r1,A\nnew:r2,A', file)).toEqual([[0, 1]])
  })

  it('takes an id as it stands before it takes off anything', () => {
    expect(pairs('record_id,entity_id\na:1,A\n2,A', index('1', 'a:1', '2'))).toEqual([[1, 2]])
  })
})

describe('truth of two files', () => {
  it('finds the file of an id by where it is', () => {
    expect(pairs('record_id,entity_id\nc1,A\nd9,A\nc2,B', index('c1', 'c2'), index('d8', 'd9'))).toEqual([
      [0, 1],
    ])
  })

  it('lets a prefix name the file where both files have the id', () => {
    const left = index('1', '2', '3')
    const right = index('1', '2', '4')
    expect(pairs('record_id,entity_id\nx:1,A\ny:2,A\nx:3,B\ny:4,B', left, right)).toEqual([
      [0, 1],
      [2, 2],
    ])
  })

  it('gives the prefix that is left over the file that is left over, whatever the order', () => {
    const left = index('1', '2')
    const right = index('1', '2', '4')
    const rows = ['a:4,B', 'z:1,A', 'a:2,A']
    for (const text of [rows, rows.toReversed()]) {
      expect(pairs(`record_id,entity_id\n${text.join('\n')}`, left, right)).toEqual([[0, 1]])
    }
  })

  it('gives prefixes that fit both the files in the order of the alphabet', () => {
    const both = index('1', '2')
    expect(pairs('record_id,entity_id\nright:2,A\nleft:1,A', both, both)).toEqual([[0, 1]])
  })

  it('reads pairs by their columns', () => {
    expect(pairs('left_id,right_id\n1,1\na:2,b:1', index('1', '2'), index('1'))).toEqual([
      [0, 0],
      [1, 0],
    ])
  })

  it('numbers entities over both files', () => {
    const { entityOf } = parseTruth(table('left_id,right_id\n2,1'), [index('1', '2'), index('1')])
    expect(entityOf).toEqual([Int32Array.of(-1, 0), Int32Array.of(0)])
  })
})

describe('bad truth', () => {
  const file = index('r1', 'r2')
  it.each([
    ['bad-truth', 'a,b\nr1,r2'],
    ['unknown-ids', 'record_id,entity_id\nr1,A\nZxqvkanarie,A'],
    ['unknown-ids', 'left_id,right_id\nr1,Zxqvkanarie'],
    ['missing-cell', 'record_id,entity_id\n,A'],
    ['conflicting-truth', 'record_id,entity_id\nr1,A\nr1,Zxqvkanarie'],
  ])('%s', (code, text) => {
    expect(codeOf(() => parseTruth(table(text), [file]))).toBe(code)
  })

  it('says which id could be in either file by line, not by name', () => {
    const text = 'record_id,entity_id\nZxqv1,A'
    expect(codeOf(() => parseTruth(table(text), [index('Zxqv1'), index('Zxqv1')]))).toBe('ambiguous-ids')
  })

  it('leaves out a record that takes no part, and does not call it unknown', () => {
    const excluded: IdIndex = new Map([
      ['r1', 0],
      ['r2', -1],
    ])
    expect(pairs('record_id,entity_id\nr1,A\nr2,A', excluded)).toEqual([])
    expect(pairs('left_id,right_id\nr1,r2', excluded)).toEqual([])
  })
})

describe('labels', () => {
  it('reads pairs and their match', () => {
    const labels = parseLabels(table('left_id,right_id,match,who\nr2,r1,1,x\nr1,r3,0,y'), [
      index('r1', 'r2', 'r3'),
    ])
    expect(labels).toEqual({
      left: Int32Array.of(1, 0),
      right: Int32Array.of(0, 2),
      match: Uint8Array.of(1, 0),
    })
  })

  it.each([
    ['bad-labels', 'left_id,right_id\nr1,r2'],
    ['bad-labels', 'left_id,right_id,match\nr1,r2,Zxqv'],
    ['bad-labels', 'left_id,right_id,match\nr1,r2,1\nr2,r1,0'],
    ['unknown-ids', 'left_id,right_id,match\nr1,Zxqv,1'],
  ])('%s', (code, text) => {
    expect(codeOf(() => parseLabels(table(text), [index('r1', 'r2')]))).toBe(code)
  })
})

describe('labels, each pair once', () => {
  const counted = (text: string, ...sides: IdIndex[]): number[][] => {
    const { left, right, match } = parseLabels(table(`left_id,right_id,match\n${text}`), sides)
    return [...match].map((same, k) => [left[k]!, right[k]!, same])
  }
  const [file, other] = [index('r1', 'r2', 'r3'), index('s1', 's2')]

  it('a pair that is labelled again alike is one pair, in one file the other way round as well', () => {
    expect(counted('r1,r2,1\nr2,r1,1\nr1,r2,1\nr3,r1,0', file)).toEqual([
      [0, 1, 1],
      [2, 0, 0],
    ])
    expect(counted('r1,s2,1\nr1,s2,1', file, other)).toEqual([[0, 1, 1]])
  })

  it('the second of one file with the first of the other is not the first with the second', () => {
    expect(counted('r1,s2,1\nr2,s1,0', file, other)).toEqual([
      [0, 1, 1],
      [1, 0, 0],
    ])
    expect(counted('r1,s1,1\nr2,s2,0', file, other)).toHaveLength(2)
  })

  it('that a record is itself is left out', () => {
    expect(counted('r1,r1,1\nr1,r2,0', file)).toEqual([[0, 1, 0]])
  })
})

describe('tables of other tools', () => {
  const file = index('r1', 'r2', 'r3')

  it('labels of Splink are labels, whatever stands beside them', () => {
    const text = [
      'unique_id_l,source_dataset_l,unique_id_r,source_dataset_r,clerical_match_score',
      'r1,people,r2,people,1.0',
      'r1,people,r3,people,0.0',
    ].join('\n')
    const { match } = parseLabels(table(text), [file])
    expect([...match]).toEqual([1, 0])
    expect(parseTruth(table(text), [file])).toMatchObject({ complete: false })
    expect(pairs(text, file)).toEqual([[0, 1]])
  })

  it.each([
    ['those of Splink', 'cluster_id,unique_id\nr1,r1\nr1,r3'],
    ['those that dedupe writes', 'id,cluster_id\nr1,r1\nr3,r1'],
  ])('clusters are a truth: %s', (_, text) => {
    expect(pairs(text, file)).toEqual([[0, 2]])
  })

  it('the usual name goes before another one', () => {
    expect(pairs('id,cluster_id,record_id,entity_id\nr3,x,r1,a\nr3,y,r2,a', file)).toEqual([[0, 1]])
  })

  it.each([
    ['1', 1],
    ['0', 0],
    ['1.0', 1],
    ['0.0', 0],
    ['True', 1],
    ['FALSE', 0],
  ])('%s is a label', (written, label) => {
    expect([...parseLabels(table(`left_id,right_id,match\nr1,r2,${written}`), [file]).match]).toEqual([label])
  })

  it.each(['0.5', '1.5', 'yes', '2', '-1'])('%s is none', (written) => {
    expect(codeOf(() => parseLabels(table(`left_id,right_id,match\nr1,r2,${written}`), [file]))).toBe(
      'bad-labels',
    )
  })
})
