/**
 * `code` and each form of it with one character left out: two codes one edit apart share a member (the
 * deletion neighbourhood of Mor and Fraenkel, 1982; also FastSS and SymSpell). Codes under three characters
 * have no neighbourhood, since its members would be in every other name.
 */
export function deletions(code: string): string[] {
  const out = [code]
  if (code.length < 3) return out
  for (let i = 0; i < code.length; i++) {
    if (i > 0 && code[i] === code[i - 1]) continue
    out.push(code.slice(0, i) + code.slice(i + 1))
  }
  return out
}
