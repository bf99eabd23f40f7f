/**
 * The form in which headers are compared: lower case, letters and digits only. "Given Name", "given_name" and
 * " GIVEN-NAME" are one header.
 */
export function headerKey(header: string): string {
  return header
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
