/** The lists of a table that is written as `key:value,value key:value`, between blanks. A key that comes again has the last list. */
export function keyedLists(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [key = '', values = ''] = entry.split(':')
        return [key, values.split(',')]
      }),
  )
}
