import { expect, it } from 'vitest'
import { nameLevel } from '../../../src/kin/names/name-level.ts'
import { createNameSieve } from '../../../src/kin/names/name-sieve.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'

const NAMES = [
  'Ana',
  'Anna',
  'Hana',
  'Mary Ann',
  'Ivan',
  'Иван',
  'عمر',
  'Omar',
  'Umar',
  'Robert',
  'Rob',
  'Bob',
  'Abd al-Rahman',
  'عبد الرحمن',
  'Yusuf',
  'Joseph',
  'يوسف',
  'Mohammed',
  'Md',
  'Liza',
  'Elizabeth',
  'Елизавета',
  '王伟',
  '王薇',
  'Wang',
  'Goran',
]

it('holds apart no two names that the engine calls same or close', () => {
  const sieve = createNameSieve()
  const names = NAMES.map((text) => structureName({ parts: [{ text, role: 'given' }] }))
  for (const name of names) sieve.add(name)
  let apart = 0
  for (const [i, a] of names.entries())
    for (const [j, b] of names.entries()) {
      expect(sieve.apart(i, j)).toBe(sieve.apart(j, i))
      if (!sieve.apart(i, j)) continue
      apart++
      expect(nameLevel(a, b), `${NAMES[i]} ${NAMES[j]}`).toBeGreaterThan(1)
    }
  expect(apart / names.length ** 2).toBeGreaterThan(0.7)
})
