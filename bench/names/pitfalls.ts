import { compareNames } from '../../src/compare/names/compare-names.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

/** Pairs that should match, from the naming literature (no private person). */
const SAME: readonly (readonly [string, string])[] = [
  ['محمد', 'Mohammed'],
  ['Nuur Xuseen Cabdirashiid', 'Nur Hussen Abdirascid'],
  ['Олена Коваленко', 'Elena Kovalenko'],
  ['القذافي', 'Gaddafi'],
  ['محمد‌رضا', 'Mohammad Reza'],
  ['김정은', 'Kim Jong-un'],
  ['習近平', "Hsi Chin-p'ing"],
  ['渡邊 直美', 'Watanabe Naomi'],
  ['García Márquez, Gabriel José', 'Gabriel García'],
  ['ኃይለ ሥላሴ', 'Haileselassie'],
  ['Daw Aung San Suu Kyi', 'Aung San Suu Kyi'],
  ['Mohammad Ashraf Ghani Ahmadzai', 'Ashraf Ghani'],
  ['Μπάμπης', 'Babis'],
  ['José', 'Pepe'],
]

/** Pairs that should not. */
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['محمد', 'محمود'],
  ['عمر', 'عمرو'],
  ['Khalid', 'Khalil'],
  ['عبد الله', 'عبيد الله'],
  ['Ahmed Mohamed Ali', 'Mohamed Ahmed Ali'],
  ['Omar Yusuf Hassan Ali', 'Yusuf Hassan Ali'],
  ['Aung San', 'Aung San Suu Kyi'],
  ['Kim Jong-il', 'Kim Jong-un'],
  ['王伟', '王薇'],
  ['Nguyễn Thị Thủy', 'Nguyễn Thị Thúy'],
  ['Harpreet Singh', 'Harpreet Kaur'],
  ['Juan García López', 'Juan García Pérez'],
  ['George Herbert Walker Bush', 'George Walker Bush'],
  ['Michel Dupont', 'Michelle Dupont'],
  ['亚男', '沿安'],
]

type Pair = readonly [string, string]

/** Area under the curve of the similarity as "same person". */
export function pitfalls(): { readonly area: number; readonly lines: readonly string[] } {
  const same = SAME.map(score)
  const different = DIFFERENT.map(score)
  let area = 0
  for (const s of same) for (const d of different) area += s > d ? 1 : s === d ? 0.5 : 0
  return {
    area: area / (same.length * different.length),
    lines: [
      ...SAME.map((p, i) => line(p, same[i] as number, '+')),
      ...DIFFERENT.map((p, i) => line(p, different[i] as number, '-')),
    ],
  }
}

function score([a, b]: Pair): number {
  return compareNames(structureName(a), structureName(b)).similarity
}

function line(pair: Pair, value: number, sign: string): string {
  const { relation } = compareNames(structureName(pair[0]), structureName(pair[1]))
  return `  ${sign} ${value.toFixed(3)} ${relation.padEnd(9)} ${pair.join('  |  ')}`
}
