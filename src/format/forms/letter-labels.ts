/**
 * Labels of registers that put a letter before a stroke: `F/Name` is the father's name, and `S/N` a serial number. Beside `L/Name` the
 * first letter is that of "first", so that nothing is said here.
 */
const LABEL = /^\s*(g\s*\/?\s*f|[fmh]|s(?=\s*\/\s*n\b))(?:\s*\/\s*|(?<=\/\s*f)\s+)(?:name|n)\.?\s*$/i
const LAST = /^\s*[ls]\s*\/\s*name\.?\s*$/i

const MEANT: Readonly<Record<string, string>> = {
  f: 'father name',
  m: 'mother name',
  h: 'husband name',
  gf: 'grandfather name',
}

/** The headers, with such labels written out. */
export function withoutStrokes(headers: readonly string[]): readonly string[] {
  if (headers.some((header) => LAST.test(header))) return headers
  return headers.map((header) => {
    const [, letters = ''] = LABEL.exec(header) ?? []
    const letter = letters.toLowerCase().replaceAll(/[\s/]/g, '')
    return letter === 's' ? 'serial no' : (MEANT[letter] ?? header)
  })
}
