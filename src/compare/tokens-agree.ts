import { osaDistance } from './osa.ts'

/**
 * Is every token of the value with fewer tokens in the other one, up to one edit for tokens of four letters and
 * more? Or are the two equal but for their spaces? Symmetric. "mary" and "mary ann" agree, and so do "al sabah"
 * and "alsabah".
 */
export function tokensAgree(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')]
  if (x.length === 1 && y.length === 1) return false
  if (osaDistance(a.replaceAll(' ', ''), b.replaceAll(' ', ''), 1) <= 1) return true
  const [few, many] = x.length <= y.length ? [x, y] : [y, x]
  const used = new Set<number>()
  return few.every((token) => {
    const at = many.findIndex((other, k) => !used.has(k) && close(token, other))
    if (at >= 0) used.add(at)
    return at >= 0 && token.length > 1
  })
}

function close(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 4 && osaDistance(a, b, 1) <= 1)
}
