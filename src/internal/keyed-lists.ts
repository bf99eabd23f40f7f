/** The lists of a table that is written as `key:value,value key:value`, between blanks. A key that comes again is refused. */
export function keyedLists(text: string): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>()
  for (const entry of text.trim().split(/\s+/)) {
    const [key = '', values = ''] = entry.split(':')
    if (lists.has(key)) throw new Error(`a table has the key ${key} twice`)
    lists.set(key, values.split(','))
  }
  return lists
}
