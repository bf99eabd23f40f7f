import anyAscii from 'any-ascii'

/** any-ascii: every script to ASCII, the romaniser of last resort. It drops the Arabic alif and turns emoji into `:words:`. */
export function toAscii(text: string): string {
  return anyAscii(text)
}
