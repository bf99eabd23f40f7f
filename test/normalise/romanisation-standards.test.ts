import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DATA } from '../../bench/names/csv.ts'
import { nearest, standardRows } from '../../bench/romanise/nearest.ts'

const file = join(DATA, 'names/romanisation_standards.interscript.tsv')
const present = existsSync(file)
if (!present) console.warn('SKIPPED romanisation standards: no development data, set KINMATCH_DATA')

/** Languages whose nearest variant must stay at .95 of the published standards or above. */
const HELD =
  'ara-Arab fas-Arab prs-Arab pus-Arab urd-Arab amh-Ethi tir-Ethi rus-Cyrl ukr-Cyrl bel-Cyrl bul-Cyrl srp-Cyrl mkd-Cyrl kaz-Cyrl kir-Cyrl uzb-Cyrl tgk-Cyrl mon-Cyrl tuk-Cyrl mon-Mong ell-Grek grc-Grek kat-Geor div-Thaa hin-Deva guj-Gujr kan-Kana ori-Orya sin-Sinh tam-Taml mal-Mlym'

describe.skipIf(!present)('published romanisation standards', () => {
  const means = new Map<string, { sum: number; rows: number }>()
  if (present) {
    for (const { key, source, expected, hint } of standardRows(readFileSync(file, 'utf8'))) {
      const mean = means.get(key) ?? { sum: 0, rows: 0 }
      means.set(key, mean)
      mean.sum += nearest(source, expected, hint)[0]
      mean.rows++
    }
  }

  it.each(HELD.split(' '))('%s: the nearest variant is at .95 on average', (language) => {
    const { sum, rows } = means.get(language) ?? { sum: 0, rows: 0 }
    expect(rows).toBeGreaterThanOrEqual(30)
    expect(sum / rows).toBeGreaterThanOrEqual(0.95)
  })
})
