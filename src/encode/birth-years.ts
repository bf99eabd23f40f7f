/** The first and the last year that a birth may be in, of what {@link birthCode} wrote; undefined where no year is known. */
export function birthYears(code: string): readonly [from: number, to: number] | undefined {
  const [, from, to, off] = /^(\d{4})(?:-|~(\d{4})(?:\+(\d+))?$)/.exec(code) ?? []
  if (from === undefined) return undefined
  const slack = Number(off ?? 0)
  return [Number(from) - slack, Number(to ?? from) + slack]
}
