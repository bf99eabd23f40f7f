/**
 * Letters of the nine Indic scripts that Unicode lays out in parallel (ISCII order), by offset in their block, and of
 * Sinhala through a map to those offsets. Written here from Hunterian, ISO 15919, UN 1972/2016 and ALA-LC tables. No generator. Facts, no licence.
 */

/** Hexadecimal offset = Latin; customary spelling (Hunterian without marks). */
export const INDIC_CUSTOMARY: string =
  '01n 02n 03h 05a 06a 07i 08i 09u 0au 0bri 0cli 0de 0ee 0fe 10ai 11o 12o 13o 14au 15k 16kh 17g 18gh 19n 1ach 1bchh 1cj 1djh 1en ' +
  '1ft 20th 21d 22dh 23n 24t 25th 26d 27dh 28n 29n 2ap 2bph 2cb 2dbh 2em 2fy 30r 31r 32l 33l 34l 35v 36sh 37sh 38s 39h ' +
  '3ea 3fi 40i 41u 42u 43ri 44ri 45e 46e 47e 48ai 49o 4ao 4bo 4co 4cau 50om 57au 60ri 61li ' +
  // prenasalised letters of Sinhala and jña, at offsets that no script uses
  '70ng 72nj 73nd 74nd 75mb 76gn ' +
  // the conjuncts jña and kṣa, likewise (Gyan, Lakshmi)
  'e0gy e1ksh'

/** ISO 15919 and ALA-LC with marks folded. */
export const INDIC_SCHOLARLY: string = '01m 02m 0br 0cl 1ac 1bch 36s 37s 43r 44r 60r 61l 76jn e0jn e1ks'

/** UN 1972: as scholarly, but the palatals and sibilants in English spelling. */
export const INDIC_UN: string = '01m 02m 0bri 1ach 1bchh 36sh 37sh 43ri e0jn'

/** By ear: w for v, doubled long vowels; jña by its letters. */
export const INDIC_BY_EAR: string = '35w 08ee 40ee 0aoo 42oo 2bf 1bch e0jn'

/** A letter with nukta. */
export const INDIC_NUKTA: string = '15q 16kh 17gh 1cz 21r 22rh 2bf 2fy 38sh 32l 28n 30r 24t 35w'

/**
 * What differs by script: customary, scholarly, then what speakers drop schwas in: as spoken, and customs of certain names. Bengali has
 * one letter for j and z and writes s with chha in names from Arabic (Zia, Siddique), and names from Sanskrit are also spelt as in the
 * rest of India (Yadav, Vivekananda, Dev).
 */
export const INDIC_SCRIPTS: Readonly<Record<string, readonly [string, string, ...string[]]>> = {
  Devanagari: ['', ''],
  Bengali: [
    '02ng 2fj 35b 4et 70r 71w',
    '2fy 35b 4et 70r 71w',
    '02ng 2fj 35b 4et 70r 71w e1kh',
    '02ng 2fz 35b 4et 70r 71w 1bs 1cz',
    '2fy 2cv 35v 4et 70r 71v',
  ],
  Gurmukhi: ['', ''],
  Gujarati: ['e0gn', ''],
  Oriya: ['2fj 5fy 71w', '2fy 5fy 71v'],
  Tamil: ['', ''],
  Telugu: ['24th 33l e0gn', ''],
  Kannada: ['24th e0gn', ''],
  Malayalam: ['24th 26d 34zh e0jn 7an 7bn 7cr 7dl 7el 7fk', '34l 7an 7bn 7cr 7dl 7el 7fk'],
  Sinhala: ['24th 35w 0dae 0eae', '35v'],
}

/** Sinhala code point to Indic offset, both hexadecimal. */
export const SINHALA_OFFSETS: string =
  'd81:01 d82:02 d83:03 d85:05 d86:06 d87:0d d88:0e d89:07 d8a:08 d8b:09 d8c:0a d8d:0b d8e:60 d8f:0c d91:0f d92:0f d93:10 d94:13 d95:13 d96:14 ' +
  'd9a:15 d9b:16 d9c:17 d9d:18 d9e:19 d9f:70 da0:1a da1:1b da2:1c da3:1d da4:1e da5:76 da6:72 da7:1f da8:20 da9:21 daa:22 dab:23 dac:73 ' +
  'dad:24 dae:25 daf:26 db0:27 db1:28 db3:74 db4:2a db5:2b db6:2c db7:2d db8:2e db9:75 dba:2f dbb:30 dbd:32 dc0:35 dc1:36 dc2:37 dc3:38 dc4:39 dc5:33 dc6:5e ' +
  'dca:4d dcf:3e dd0:45 dd1:45 dd2:3f dd3:40 dd4:41 dd6:42 dd8:43 dd9:47 dda:47 ddb:48 ddc:4b ddd:4b dde:4c ddf:57 df2:44'
