/** A number and what it counts, in the singular for one: "1 record", "2 records", "1 entry". */
export function counted(n: number, one: string, many: string = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`
}
