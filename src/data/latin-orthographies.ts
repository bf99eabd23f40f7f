/**
 * Spelling habits of Latin orthographies as rewrites into the common (English-like) one: `from>to`, tried longest
 * first at each place; `^` start of the token, `$` its end. Written here from the orthographies. No generator. Facts, no licence.
 */

/** Letters whose mark says more than the folded letter: second reading. */
export const LATIN_MARKED: string =
  'ä>ae ö>oe ü>ue ø>oe å>aa æ>ae ş>sh ș>sh š>sh č>ch ć>ch ç>ch ž>zh ż>zh ñ>ny ń>ny ň>ny ł>w ə>e ı>i đ>dj ð>dh þ>th ť>ty ď>dy ř>rz ț>ts ţ>ts ĉ>ch ŝ>sh ĝ>j ĵ>zh ŭ>w ŵ>w œ>e ñ>n'

/** Orthographies that one of these letters gives away, and what their letters stand for: another reading each. */
export const LATIN_TOLD_BY_LETTER: readonly (readonly [letters: string, rewrites: string])[] = [
  // Kurmanji, told by its long vowels
  ['êîû', 'x>kh c>j ç>ch ş>sh'],
  // Bosnian, Croatian and Serbian
  ['žđ', 'dž>j đ>j lj>ly nj>ny č>ch š>sh ž>zh j>y c>ts ć>ch'],
  // Turkish, whose soft g nobody says
  ['ğ', 'ç>ch ş>sh ğ>'],
  // Azerbaijani: Əliyev is Aliyev abroad
  ['ə', 'ə>a x>kh q>g c>j ç>ch ş>sh ğ>gh'],
  // Polish, whose nasal vowels are heard with an n
  ['ąęłśź', 'szcz>shch sz>sh cz>ch rz>zh ą>on ę>en w>v ch>kh j>y c>ts ł>l'],
]

/** A mark that says something else in French and Portuguese: third reading. */
export const LATIN_MARKED_ROMANCE: string = 'ç>s'

/** By language; the first entry of a line names the languages (or countries, in capitals). */
export const LATIN_REWRITES: readonly string[] = [
  'so DJ SO:^c> c> x>h dh>d aa>a ee>e ii>i oo>o uu>u',
  'tr az ku TR AZ:c>j ç>ch ş>sh ğ> x>kh q>g ı>i',
  'id ms ID MY:oe>u tj>c dj>j sj>sy nj>ny j>y ch>kh',
  'de DE AT CH:tsch>ch sch>sh dsch>j j>y w>v z>ts',
  'fr FR BE DZ MA TN LB SN CM:tch>ch dj>j ch>sh ou>u gu>g qu>k',
  'pl PL:szcz>shch sz>sh cz>ch rz>zh w>v ch>kh j>y c>ts ł>l',
  'hu HU:sz>s cs>ch zs>zh gy>dy s>sh c>ts j>y ly>y',
  'it IT ET ER:sci>sh ci>ch gi>j ch>k gh>g',
  'nl NL:oe>u sj>sh tj>ch ij>y j>y',
  'es ES MX:j>h ll>y qu>k ñ>ny',
  'pt PT BR:ch>sh lh>ly nh>ny x>sh ç>s',
  'hr bs sr sl cs sk HR BA SI CZ SK:dž>j dj>j lj>ly nj>ny č>ch š>sh ž>zh j>y c>ts ć>ch',
  'sq AL XK:x>dz xh>j q>ch ç>ch dh>d ë>e j>y',
  'vi VN:đ>d ph>f',
  'sw:dh>d',
]

/** Patterns that give an orthography away without a hint, and the rewrites they allow. */
export const LATIN_TELLING: readonly string[] = [
  // German and Dutch, French, Polish transliterations of other scripts; Dutch-era Indonesian
  'tsch>ch dsch>j sch>sh schw>shv ^zw>zv',
  // and French groups in which l is said as y (Fillon, Bernoulli)
  'tch>ch dj>j ou>u aill>ay eill>ey ouill>uy oulli>ui illon>iyon',
  'szcz>shch sz>sh cz>ch',
  'oe>u tj>ch sj>sh',
  // French spellings of West African names, in the Gambia's and Sierra Leone's
  '^diall>jall ^diarr>jarr ^diaw>jaw ^diop>job ^diat>jat',
  // Pinyin, against Wade-Giles
  '^xia>hsia ^xie>hsieh ^xin>hsin ^xiong>hsiung ^xiu>hsiu ^xun>hsun ^xue>hsueh ^zh>ch ^qi>chi',
  // Slips of scanners and of who typed a handwritten list: d read as cl, m as rn, where no name has these letters
  'cl$>d acl>ad ecl>ed icl>id ocl>od ucl>ud ^rn>m hrn>hm srn>sm lrn>lm nrn>nm drn>dm zrn>zm',
  // Burmese: ky and gy are said ch and j
  '^kyaw>cho ^kyi$>chi ^kyin$>chin ^kyine$>chain ^gyi$>ji ^gyaw$>jo ^kyal$>che',
  // English letters that nobody says, the d of Hodgson among them
  'eigh>ei igh>ai augh>o ough>o ^kn>n ^wr>r dge>je dgi>ji dgk>jk dgl>jl dgs>js dgw>jw',
  // Kurdish (Kurmanji), where the word itself has no mark
  '^xe>khe ^xo>kho ^xw>khw ^xat>khat ^cem>jem ^cej>jej ^ciwan>jiwan',
  '^xid>khid ^xif>khif',
  // Albanian, and Serbian and Bosnian where the word has its mark
  'xh>j',
  // Somali: stems, since x and c mean other things elsewhere
  '^cabd>abd ^cumar>umar ^cism>ism ^cali>ali ^cusm>usm ^ciid>id ^caas>as ^caash>ash ^cawa>awa ^xas>has ^xus>hus ^xal>hal ^xam>ham ^xaa>ha ^xab>hab ^xaw>haw ^xir>hir maxam>maham axm>ahm raxm>rahm raxiim>rahim raxman>rahman faarax>farah saalax>salah faatux>fatuh ^saciid>said ^sacad>saad ^sucaad>suad ^sucdi>sudi ^sacdi>sadi ^ducaal>dual ^ducaan>duan ^jaamac>jama ^macal>mal ^cilmi>ilmi ^cige>ige ^cigaal>igal ^cawil>awil ^ciis>is ^cosob>osob ^cubeyd>ubeyd ^nuux>nuh ^shuceyb>shueyb ^shucayb>shuayb ^yacquub>yaqub ^isxaa>isha ^fatxi>fathi ^mucaaw>muaw ismaac>isma aa>a ii>i uu>u',
]

/**
 * Letter groups that stand for one sound in two orthographies in which one people's names are written, a line each; told of a pair of words
 * only, of which one is what the other becomes, since alone most of these groups say nothing.
 */
export const LATIN_HOMOPHONES: readonly string[] = [
  // Arabic, as Persian, Turkish, Urdu, Malay and Swahili say it
  'th>s dh>z o>u e>i',
  // Luba, Sotho and Zulu by English, French and Belgian clerks
  'tsh>ch tch>ch tj>ch',
  // Spanish, where these sound alike: x of old spellings, seseo, b and v
  '^x>j ge>je gi>ji z>s ce>se ci>si v>b ll>y qu>k',
  // Polish
  'szcz>shch sz>sh cz>ch rz>zh w>v ch>kh j>y c>ts',
  // German
  'tsch>ch sch>sh dsch>j j>y w>v z>ts',
  // Ukrainian, by its own standard and by way of Russian
  'kh>kh h>g yi>i ii>i ^ye>e',
  // Croatian, Czech, Slovene, without their marks
  'lj>ly nj>ny dj>j j>y c>ts',
  // Indonesian before 1972
  'tj>ch dj>j sj>sh nj>ny oe>u j>y',
  // Turkish
  'c>j',
  // French
  'tch>ch dj>j ch>sh gu>g qu>k ou>u',
  // Persian as Iran and Afghanistan spell it
  'q>gh w>v o>u e>i',
  // Kurdish in its own letters, without their marks, and by English clerks
  'x>kh j>zh c>j v>w',
  // Tajik surnames, Russian and by the decree of 2016
  'zoda$>ov zod$>ov',
  'zoda$>ova zod$>ova',
]
