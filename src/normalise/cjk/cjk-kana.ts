/**
 * One written form for kana: full width, composed, hiragana as katakana, iteration marks written out.
 * Source: Unicode NFKC and the block layout (katakana = hiragana + 0x60).
 */

const ITERATION = /(.)([ゝゞヽヾ])/u
const MARKS = /[\u3099\u309a\u309b\u309c\uff9e\uff9f]/u
/** Most iteration marks written out in one token. */
const MAX_ITERATIONS = 20

/**
 * @param text Text of bounded length, any script; only kana are changed beyond NFKC.
 * @returns Katakana for hiragana; "ゝ" and "ヾ" replaced by what they repeat; dashes after kana as "ー".
 */
export function foldKana(text: string): string {
  if (isPlainKana(text)) return asKatakana(text)
  let s = text.normalize('NFKC')
  if (MARKS.test(s))
    s = s
      .replace(/ ?[\u3099\u309b]/gu, '\u3099')
      .replace(/ ?[\u309a\u309c]/gu, '\u309a')
      .normalize('NFC')
  for (let i = 0; i < MAX_ITERATIONS && ITERATION.test(s); i++) {
    s = s.replace(ITERATION, (_, kana: string, mark: string) => {
      const voiced = mark === 'ゞ' || mark === 'ヾ'
      return kana + (voiced ? voice(kana) : unvoice(kana))
    })
  }
  return asKatakana(s).replace(/(?<=[ァ-ヺ])[―—−─〜～]/gu, 'ー')
}

function asKatakana(s: string): string {
  let out = ''
  for (let i = 0; i < s.length; i++) {
    const code = s.charCodeAt(i)
    out += code >= 0x3041 && code <= 0x3096 ? String.fromCharCode(code + 0x60) : s[i]
  }
  return out
}

/** Whether there are only full-width, composed kana and ー, which need no more than one block for the other. */
function isPlainKana(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc))
      return false
  }
  return true
}

function voice(kana: string): string {
  const composed = `${unvoice(kana)}\u3099`.normalize('NFC')
  return composed.length === 1 ? composed : kana
}

function unvoice(kana: string): string {
  return kana.normalize('NFD')[0] ?? kana
}
