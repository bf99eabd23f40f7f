/**
 * Pinyin syllables to Tongyong pinyin, as Taiwan printed names from 2002 to 2008 and some households still do ("Jhih-siou").
 * Source: the scheme's published correspondence (Ministry of Education of Taiwan, 2002).
 */

const BUZZING = /^(zh|ch|sh|r|z|c|s)i$/
const PALATAL = /^([jqx])(.*)$/

/** @returns The Tongyong spelling of one toneless pinyin syllable, ü as v ("xiu" to "siou"). */
export function tongyong(syllable: string): string {
  const buzzing = BUZZING.exec(syllable)
  if (buzzing !== null) return `${initialOf(buzzing[1]!)}ih`
  if (syllable === 'wen') return 'wun'
  if (syllable === 'weng' || syllable === 'feng') return syllable.replace('eng', 'ong')
  const palatal = PALATAL.exec(syllable)
  const [, initial = '', rest = ''] = palatal ?? /^(zh|[^aeiouv]*)(.*)$/.exec(syllable) ?? []
  const final = rest
    .replace(/^iong$/, 'yong')
    .replace(palatal === null ? /^v/ : /^u/, 'yu')
    .replace(/iu$/, 'iou')
    .replace(/ui$/, 'uei')
  return initialOf(initial) + final
}

function initialOf(initial: string): string {
  return { zh: 'jh', q: 'c', x: 's' }[initial] ?? initial
}
