import { expect, it } from 'vitest'
import { sharesFeature } from '../../src/tune/choose-alternatives.ts'

const TWINS = { feature: 'birth', expected: 0.01, most: 0.5 }

it.each([
  ['namesakes have their names in common, and nothing else', { shares: 'name' }, ['given', 'family']],
  [
    'members of a household, what it shares and its place',
    { shares: 'household' },
    ['family', 'street', 'city'],
  ],
  [
    'twins, their birth as well',
    { shares: 'household', among: TWINS },
    ['family', 'birth', 'street', 'city'],
  ],
  ['neighbours, the place', { shares: 'place' }, ['street', 'city']],
  ['colleagues, the place and the organisation', { shares: 'organisation' }, ['street', 'city', 'company']],
  ['who shares nothing', { shares: 'none' }, []],
] as const)('%s', (_, alternative, shared) => {
  const fields = [
    ['given', 'none'],
    ['family', 'household'],
    ['birth', 'none'],
    ['street', 'place'],
    ['city', 'place'],
    ['company', 'organisation'],
  ] as const
  const found = fields.filter(([feature, sharedBy]) => sharesFeature(alternative, feature, sharedBy))
  expect(found.map(([feature]) => feature)).toEqual(shared)
})
