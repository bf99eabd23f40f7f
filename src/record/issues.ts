/** One thing that is wrong with one record. Names the place, never the value. */
export interface RecordIssue {
  /** 0-based index of the record in the input. */
  readonly index: number
  /** 1-based line of the file, where the input is a file. */
  readonly line?: number
  /** Field names and list indices ("names", 0, "full"). */
  readonly path: readonly (string | number)[]
  /** Stable, in kebab-case: "too-long", "wrong-column-count", ... */
  readonly code: string
  /** In English, one line: what is wrong and where. */
  readonly message: string
}

/** The first issues in full and all of them counted, so that a file of a million bad rows can't fill the memory. */
export interface IssueReport {
  /** The first hundred. */
  readonly issues: readonly RecordIssue[]
  /** All issues, also those not kept. */
  readonly total: number
  /** Issues per code. */
  readonly counts: Readonly<Record<string, number>>
}

/** Issues kept in full. */
export const MAX_ISSUES = 100

/** Gathers issues up to {@link MAX_ISSUES} and counts the rest. */
export function createIssueList(): { add(issue: RecordIssue): void; report(): IssueReport } {
  const issues: RecordIssue[] = []
  const counts = new Map<string, number>()
  let total = 0
  return {
    add(issue) {
      total++
      counts.set(issue.code, (counts.get(issue.code) ?? 0) + 1)
      if (issues.length < MAX_ISSUES) issues.push(issue)
    },
    report: () => ({ issues: [...issues], total, counts: Object.fromEntries([...counts].sort(byKey)) }),
  }
}

const byKey = (a: readonly [string, number], b: readonly [string, number]): number => (a[0] < b[0] ? -1 : 1)
