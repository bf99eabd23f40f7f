import { describe, expect, it } from 'vitest'
import { compareNames, structureName } from '../../src/names.ts'
import { arabiziReadings } from '../../src/normalise/romanise/latin/arabizi.ts'

describe('digits of phones in the place of Arabic letters', () => {
  it.each([
    ['7asan', 'hasan', 'hasan'],
    ['3li', 'ali', 'ali'],
    ['m7md', 'mhmd', 'mhmd'],
    ['9abe7a', 'sabeha', 'qabeha'],
    ['9asem', 'sasem', 'qasem'],
    ['ka6em', 'katem', 'kazem'],
    ['5awla', 'khawla', 'khawla'],
    ['sa3id', 'said', 'said'],
    ['farah7', 'farahh', 'farahh'],
  ])('%s', (text, one, other) => expect(arabiziReadings(text)).toEqual([one, other]))

  it.each(['ali', 'mohammed3', 'ali2', 'a12345', '1brahim', '2024'])('%s has none', (text) =>
    expect(arabiziReadings(text)).toEqual([]),
  )

  it.each([
    ['7asan 3abbas', 'حسن عباس'],
    ['9abe7a 3li', 'Sabiha Ali'],
    ['9asem 7ussein', 'Qasim Hussein'],
    ['5awla ka6em', 'خولة كاظم'],
    ['m7md a7md', 'Mohammed Ahmed'],
  ])('%s is %s', (phone, written) => {
    expect(compareNames(structureName(phone), structureName(written)).relation).toBe('same')
  })
})
