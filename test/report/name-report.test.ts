import { describe, expect, it } from 'vitest'
import { nameReport, nameReportText } from '../../src/report/name-report.ts'

describe('nameReport', () => {
  it('shows one name understood', () => {
    const report = nameReport(['محمد علي'])
    expect(report.names).toHaveLength(1)
    expect(report.relation).toBeUndefined()
    expect(nameReportText(report)).toContain('Arabic')
  })

  it('shows two names and how they align', () => {
    const report = nameReport(['محمد علي', 'Mohammed Ali'])
    expect(report).toMatchObject({ relation: 'same' })
    const text = nameReportText(report)
    // Each name by itself, so that terminals leave what stands beside it in its place.
    expect(text).toContain('   \u2068محمد\u2069  ~  Mohammed  romanised')
    expect(text).toContain('   \u2068علي\u2069  (father')
    expect(text.replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[\u0590-\u08ff]/)
    expect(JSON.parse(JSON.stringify(report))).toMatchObject({ similarity: report.similarity })
  })
})
