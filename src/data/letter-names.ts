/**
 * The English names of the letters as the scripts of South Asia, Arabic script and Thai write them: एस is S, ایم M, ডি D. Records write
 * initials so, with a dot or without (एस जयशंकर for S. Jaishankar). Left out are those that are more often a word or a name:
 * of Arabic script ال (the), ام (mother), او, سی, ای and يو, of Thai what people are called by (บี, เอ, โอ), of Hebrew אם (if, mother).
 * Source: written for this project from common reference knowledge. Licence: the project's own.
 */
/** `letters:spelling,spelling`. */
const NAMES: Readonly<Record<string, string>> = {
  Devanagari:
    'ae:ए b:बी c:सी d:डी ei:ई f:एफ,एफ़ g:जी h:एच i:आई,आय j:जे k:के l:एल m:एम n:एन o:ओ p:पी q:क्यू r:आर s:एस t:टी u:यू v:वी,व्ही w:डब्ल्यू,डबल्यू,डब्लू,डब्ल्यु x:एक्स y:वाई,वाय z:जेड,ज़ेड,झेड',
  Bengali:
    'ae:এ b:বি c:সি d:ডি ei:ই f:এফ g:জি h:এইচ i:আই j:জে k:কে l:এল m:এম n:এন o:ও p:পি q:কিউ r:আর s:এস t:টি u:ইউ v:ভি w:ডব্লিউ,ডাব্লিউ,ডব্লু x:এক্স y:ওয়াই z:জেড',
  Gurmukhi:
    'ae:ਏ b:ਬੀ c:ਸੀ d:ਡੀ ei:ਈ f:ਐਫ,ਐਫ਼ g:ਜੀ h:ਐਚ,ਐੱਚ i:ਆਈ j:ਜੇ k:ਕੇ l:ਐਲ,ਐੱਲ m:ਐਮ,ਐੱਮ n:ਐਨ,ਐੱਨ o:ਓ p:ਪੀ q:ਕਿਊ r:ਆਰ s:ਐਸ,ਐੱਸ t:ਟੀ u:ਯੂ v:ਵੀ w:ਡਬਲਯੂ,ਡਬਲਿਊ x:ਐਕਸ y:ਵਾਈ z:ਜ਼ੈੱਡ,ਜ਼ੈਡ',
  Gujarati:
    'ae:એ b:બી c:સી d:ડી ei:ઈ f:એફ g:જી h:એચ i:આઈ j:જે k:કે l:એલ m:એમ n:એન o:ઓ p:પી q:ક્યુ,ક્યૂ r:આર s:એસ t:ટી u:યુ,યૂ v:વી w:ડબલ્યુ,ડબલ્યૂ x:એક્સ y:વાય z:ઝેડ',
  Tamil:
    'a:ஏ bp:பி c:சி dt:டி e:இ f:எஃப்,எப் g:ஜி h:எச்,ஹெச் i:ஐ j:ஜே,ஜெ k:கே l:எல் m:எம் n:என் o:ஓ q:கியூ r:ஆர் s:எஸ் u:யு,யூ v:வி w:டபிள்யூ,டபிள்யு x:எக்ஸ் y:வை z:இசட்',
  Telugu:
    'ae:ఎ,ఏ b:బి c:సి d:డి ei:ఇ f:ఎఫ్ g:జి h:హెచ్,ఎచ్ i:ఐ j:జె,జే k:కె,కే l:ఎల్ m:ఎం,ఎమ్ n:ఎన్ o:ఓ,ఒ p:పి q:క్యూ r:ఆర్ s:ఎస్ t:టి u:యు v:వి w:డబ్ల్యు,డబ్ల్యూ x:ఎక్స్ y:వై z:జడ్',
  Kannada:
    'ae:ಎ,ಏ b:ಬಿ c:ಸಿ d:ಡಿ ei:ಇ f:ಎಫ್ g:ಜಿ h:ಎಚ್,ಹೆಚ್ i:ಐ j:ಜೆ,ಜೇ k:ಕೆ,ಕೇ l:ಎಲ್ m:ಎಂ,ಎಮ್ n:ಎನ್ o:ಓ,ಒ p:ಪಿ q:ಕ್ಯೂ r:ಆರ್ s:ಎಸ್ t:ಟಿ u:ಯು v:ವಿ w:ಡಬ್ಲ್ಯು,ಡಬ್ಲ್ಯೂ x:ಎಕ್ಸ್ y:ವೈ z:ಜೆಡ್',
  Malayalam:
    'ae:എ,ഏ b:ബി c:സി d:ഡി ei:ഇ f:എഫ് g:ജി h:എച്ച് i:ഐ j:ജെ,ജേ k:കെ,കേ l:എൽ,എല് m:എം n:എൻ,എന് o:ഒ,ഓ p:പി q:ക്യു,ക്യൂ r:ആർ,ആര് s:എസ് t:ടി u:യു v:വി w:ഡബ്ല്യു,ഡബ്ലിയു x:എക്സ് y:വൈ z:സെഡ്',
  Sinhala:
    'ae:ඒ b:බී c:සී d:ඩී ei:ඊ f:එෆ් g:ජී h:එච් i:අයි j:ජේ k:කේ l:එල් m:එම් n:එන් o:ඕ p:පී q:කිව් r:ආර් s:එස් t:ටී u:යූ v:වී w:ඩබ්ලිව්,ඩබ්',
  Arabic:
    'a:اے,إيه b:بی d:ڈی f:ایف,إف g:جی h:ایچ,اچ,إتش i:آئی j:جے,جيه k:کے,كيه l:ایل,إل m:ایم,إم n:این,إن p:پی q:کیو r:آر s:ایس,إس t:ٹی v:وی w:ڈبلیو,دبلیو,دبليو x:ایکس,إكس z:زیڈ',
  Thai: 'f:เอฟ h:เอช l:แอล q:คิว r:อาร์ s:เอส w:ดับเบิลยู,ดับบลิว x:เอ็กซ์',
}

let tables: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> | undefined

/**
 * @param word As written, in NFKC.
 * @param script The name of its script.
 * @returns The letters (a-z) of which it is the English name; undefined for other words.
 */
export function lettersNamed(word: string, script: string): readonly string[] | undefined {
  if (word.length > LONGEST) return undefined
  tables ??= new Map(Object.entries(NAMES).map(([name, packed]) => [name, unpacked(packed)]))
  return tables.get(script)?.get(word)
}

/**
 * @param word As written, in NFKC.
 * @param script The name of its script.
 * @returns The names of letters that are run together in it (एमएस, केएल), two to four; undefined for other words. Only of Indic scripts, and only
 *   where one of them begins with a vowel behind another, as words don't (सीबी may be somebody's name).
 */
export function letterRun(word: string, script: string): readonly string[] | undefined {
  if (!hasVowelWithin(word)) return undefined
  tables ??= new Map(Object.entries(NAMES).map(([name, packed]) => [name, unpacked(packed)]))
  const names = tables.get(script)
  const letters = names === undefined ? undefined : cut(word, names, MOST_LETTERS)
  // ओएन is Eoin: a vowel before another letter is a word's beginning
  return letters !== undefined && letters[0]!.length + letters.length > FEWEST ? letters : undefined
}

/** Of a run, the units of the first letter's name and the letters together are more. */
const FEWEST = 3

const MOST_LETTERS = 4
const [FIRST_INDIC, LAST_INDIC] = [0x900, 0xdff]
/** Where the vowels that stand by themselves are in the block of each Indic script. */
const [FIRST_VOWEL, LAST_VOWEL] = [0x05, 0x14]

function hasVowelWithin(word: string): boolean {
  for (let at = 1; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit < FIRST_INDIC || unit > LAST_INDIC) return false
    const place = unit & 0x7f
    if (place >= FIRST_VOWEL && place <= LAST_VOWEL) return true
  }
  return false
}

function cut(
  word: string,
  names: ReadonlyMap<string, readonly string[]>,
  most: number,
): readonly string[] | undefined {
  for (let length = Math.min(LONGEST, word.length); length > 0; length--) {
    const first = word.slice(0, length)
    if (!names.has(first)) continue
    if (length === word.length) return [first]
    const rest = most > 1 ? cut(word.slice(length), names, most - 1) : undefined
    if (rest !== undefined) return [first, ...rest]
  }
  return undefined
}

/** Units of the longest name of a letter and a few more. */
const LONGEST = 14

function unpacked(packed: string): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, readonly string[]>()
  for (const entry of packed.split(' ')) {
    const [letters = '', spellings = ''] = entry.split(':')
    for (const spelling of spellings.split(',')) table.set(spelling.normalize('NFKC'), [...letters])
  }
  return table
}
