/**
 * Katakana to Hepburn with long vowels written as in kana, "-" for ー. Foreign combinations (ティ, ヴェ, ファ)
 * follow the Cabinet order of 1991. ん before b, m, p stays n.
 */

const MONO = `
ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go サ sa シ shi ス su セ se ソ so ザ za ジ ji ズ zu ゼ ze ゾ zo
タ ta チ chi ツ tsu テ te ト to ダ da ヂ ji ヅ zu デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho バ ba ビ bi ブ bu ベ be ボ bo
パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヰ i ヱ e ヲ o ン n ヴ vu
ヷ va ヸ vi ヹ ve ヺ vo ァ a ィ i ゥ u ェ e ォ o ャ ya ュ yu ョ yo ヮ wa ヵ ka ヶ ga`

const PAIRS = `
キャ kya キュ kyu キョ kyo ギャ gya ギュ gyu ギョ gyo シャ sha シュ shu ショ sho シェ she ジャ ja ジュ ju ジョ jo ジェ je チャ cha チュ chu チョ cho チェ che
ヂャ ja ヂュ ju ヂョ jo ニャ nya ニュ nyu ニョ nyo ニェ nye ヒャ hya ヒュ hyu ヒョ hyo ヒェ hye ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo
ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ファ fa フィ fi フェ fe フォ fo フュ fyu ヴァ va ヴィ vi ヴェ ve ヴォ vo ヴュ vyu
ティ ti トゥ tu テュ tyu ディ di ドゥ du デュ dyu ツァ tsa ツィ tsi ツェ tse ツォ tso ウィ wi ウェ we ウォ wo クァ kwa クィ kwi クェ kwe クォ kwo
グァ gwa グィ gwi グェ gwe グォ gwo イェ ye スィ si ズィ zi キェ kye ギェ gye ミェ mye ビェ bye ピェ pye リェ rye`

let table: ReadonlyMap<string, string> | undefined

/**
 * @param kana Katakana, as from foldKana.
 * @returns Latin letters and "-" for each prolonged sound mark; ッ doubles the next consonant (t before ch).
 */
export function kanaToHepburn(kana: string): string {
  const map = (table ??= decode())
  let out = ''
  let doubled = false
  for (let i = 0; i < kana.length; i++) {
    const character = kana[i]!
    if (character === 'ー') {
      out += '-'
      continue
    }
    if (character === 'ッ') {
      doubled = true
      continue
    }
    const pair = map.get(kana.slice(i, i + 2))
    let latin = pair ?? map.get(character) ?? ''
    if (pair !== undefined) i++
    const small = pair === undefined && 'ァィゥェォャュョヮ'.includes(character)
    if (small && /[aeiou]$/.test(out) && latin.length > 0) out = out.slice(0, -1)
    if (doubled && /^[^aeiouyn]/.test(latin)) latin = (latin.startsWith('ch') ? 't' : latin[0]!) + latin
    doubled = false
    out += latin
  }
  return out
}

function decode(): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  const words = `${MONO} ${PAIRS}`.trim().split(/\s+/)
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i]!, words[i + 1]!)
  return map
}
