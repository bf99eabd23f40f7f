import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type PartHead, type PartPair, writePart } from '../../../src/cli/io/part-file.ts'
import { mergedMatches, readParts } from '../../../src/cli/shards/merge-parts.ts'
import { useTempFolder } from '../io/temp-folder.ts'

const temp = useTempFolder()
const head = (shard: number): PartHead => ({
  version: 1,
  command: 'dedupe',
  shard,
  of: 2,
  run: 'one run',
  floor: -20,
  bounds: { likely: 6, possible: -3 },
  oneToOne: false,
  records: [3],
  candidates: 2,
  rules: [],
})
const pair = (leftId: string, rightId: string, weight: number, zone: PartPair['zone']): PartPair => ({
  leftId,
  rightId,
  weight,
  zone,
  kind: 'duplicate',
  via: [],
})

it('a merged pair keeps what its records know too little for, and stands once, heaviest first', async () => {
  const [one, two] = [join(temp.path, 'one.csv'), join(temp.path, 'two.csv')]
  await writePart(one, head(1), [pair('a', 'b', -5, 'insufficient'), pair('b', 'c', 8, 'likely')])
  await writePart(two, head(2), [pair('a', 'b', -5, 'insufficient'), pair('a', 'c', -5, 'unlikely')])
  const matches = [...mergedMatches(await readParts([two, one]))]
  expect(matches.map(({ leftId, rightId, zone }) => [leftId, rightId, zone])).toEqual([
    ['b', 'c', 'likely'],
    ['a', 'b', 'insufficient'],
    ['a', 'c', 'unlikely'],
  ])
})
