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
    expect(nameReportText(report)).toMatch(/محمد {2}~ {2}Mohammed/)
    expect(JSON.parse(JSON.stringify(report))).toMatchObject({ similarity: report.similarity })
  })
})
