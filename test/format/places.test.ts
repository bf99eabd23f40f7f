import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { parseDegrees } from '../../src/format/cells/parse-degrees.ts'
import { parseGazetteer } from '../../src/format/parse-gazetteer.ts'
import { createRowMapper } from '../../src/format/rows/row-to-record.ts'
import { daysFromCivil } from '../../src/record/days.ts'

describe('degrees', () => {
  it.each<[string, 90 | 180, number | undefined]>([
    ['13.45', 90, 13.45],
    ['-13,45', 90, -13.45],
    ['١٣.٤٥', 90, 13.45],
    ['13.45 N', 90, 13.45],
    ['13.45S', 90, -13.45],
    ['22.45° W', 180, -22.45],
    [`13°27'00" N`, 90, 13.45],
    ['13 27 0', 90, 13.45],
    ['91', 90, undefined],
    ['181', 180, undefined],
    ['13.45 E', 90, undefined],
    ['0', 90, undefined],
    ['north', 90, undefined],
  ])('%s of %i: %s', (text, most, degrees) => {
    const read = parseDegrees(text, most)
    if (degrees === undefined) expect(read).toBeUndefined()
    else expect(read).toBeCloseTo(degrees, 9)
  })
})

describe('columns of places', () => {
  it('hold coordinates, codes and dates', () => {
    const headers = [
      'id',
      'name',
      'birth_pcode',
      'birth_lat',
      'birth_lon',
      'lat',
      'longitude',
      'separation_place',
      'date_of_separation',
      'last_seen_date',
      'found_location',
      'found_on',
    ]
    const map = detectColumns(headers)
    expect(map.columns.slice(2).map(({ target }) => target)).toEqual([
      'place.birth.code',
      'place.birth.latitude',
      'place.birth.longitude',
      'place.residence.latitude',
      'place.residence.longitude',
      'place.separated_at.text',
      'place.separated_at.date',
      'place.last_seen.date',
      'place.found_at.text',
      'place.found_at.date',
    ])
    const doubts: string[] = []
    const record = createRowMapper(map, { onDoubt: (code) => doubts.push(code) })
    const day = (y: number, m: number, d: number): number => daysFromCivil(y, m, d)
    expect(
      record(
        ['1', 'A B', 'SD05001', '13.45', '22.45', '95', '20', 'Kutum', '2004-05-06', '', 'Adre', '2006'],
        0,
      ),
    ).toMatchObject({
      places: [
        { kind: 'birth', code: 'SD05001', latitude: 13.45, longitude: 22.45 },
        { kind: 'residence', longitude: 20 },
        { kind: 'separated_at', text: 'Kutum', at: { earliest: day(2004, 5, 6), latest: day(2004, 5, 6) } },
        { kind: 'found_at', text: 'Adre', at: { earliest: day(2006, 1, 1), latest: day(2006, 12, 31) } },
      ],
    })
    expect(doubts).toEqual(['unknown-coordinate'])
  })
})

describe('a table of places', () => {
  const table = (headers: string[], ...rows: string[][]): Parameters<typeof parseGazetteer>[0] => ({
    name: 'places.csv',
    headers,
    rows,
    lines: rows.map((_, i) => i + 2),
  })

  it('is read by its headers', () => {
    expect(
      parseGazetteer(
        table(
          ['pcode', 'name', 'name_ar', 'names', 'admin level', 'parent', 'lat', 'lon'],
          ['SD05001', 'El Geneina', 'الجنينة', 'Al Junaynah|El Geneina', '2', 'SD05', '13.45', '22.45'],
          ['SD05', 'West Darfur', '', '', '', '', '', ''],
        ),
      ),
    ).toEqual([
      {
        code: 'SD05001',
        names: ['El Geneina', 'الجنينة', 'Al Junaynah'],
        level: 2,
        parent: 'SD05',
        latitude: 13.45,
        longitude: 22.45,
      },
      { code: 'SD05', names: ['West Darfur'] },
    ])
  })

  it('needs codes and names', () => {
    expect(() => parseGazetteer(table(['name'], ['x']))).toThrow(/code and name/)
  })
})
