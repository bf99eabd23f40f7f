import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { southernForm } from '../../src/compare/names/syllables/southern-form.ts'
import { malayanSpellings } from '../../src/normalise/romanise/han/han-malayan.ts'
import {
  HAKKA,
  MALAYA,
  SOUTHERN,
  TAIWAN,
  traditionSpellings,
} from '../../src/normalise/romanise/han/han-traditions.ts'
import { gwoyeu } from '../../src/normalise/romanise/han/han-gwoyeu.ts'
import { tongyong } from '../../src/normalise/romanise/han/han-tongyong.ts'
import { mandarinSecondReadings } from '../../src/normalise/romanise/han/han-mandarin-further.ts'
import { readKoreanHan } from '../../src/normalise/romanise/han/han-korean.ts'
import { readVietnameseHan } from '../../src/normalise/romanise/han/han-vietnamese.ts'
import { splitForeignHan } from '../../src/normalise/cjk/split-foreign-han.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import { isMandarinSpelt } from '../../src/normalise/structure/western-given.ts'

const bits = (a: string, b: string): number => compareNames(structureName(a), structureName(b)).bits

describe('Korean readings of Han', () => {
  it.each([
    ['正錄', '정록'],
    ['錄正', '녹정'],
    ['大烈', '대렬'],
    ['南洙', '남수'],
  ])('%s is %s, with the law of initial sounds in front only', (han, hangul) => {
    expect(readKoreanHan(han, false)).toBe(hangul)
  })
})

describe('Vietnamese readings of Han', () => {
  it.each([
    ['阮', 'family', 'nguyen'],
    ['春蘭', 'given', 'xuanlan'],
    ['春兰', 'given', 'xuanlan'],
    ['德水', 'given', 'ducthuy'],
  ] as const)('%s as a %s name is %s', (han, position, latin) => {
    expect(readVietnameseHan(han, position)).toContain(latin)
  })

  it('compete with the Chinese ones without a hint', () => {
    expect(compareNames(structureName('黎春蘭'), structureName('Lê Xuân Lan')).relation).toBe('same')
    expect(compareNames(structureName('黎春蘭'), structureName('Li Chunlan')).relation).toBe('same')
  })
})

describe('Mandarin readings beside the usual one', () => {
  it('are those of the simplified character', () => {
    expect(mandarinSecondReadings('單')).toEqual(mandarinSecondReadings('单'))
    expect(mandarinSecondReadings('徵')).toEqual(['zheng'])
    expect(mandarinSecondReadings('王')).toEqual([])
  })
})

describe('Hakka as Borneo spells it', () => {
  it.each([
    ['黃天福', 'Vong Thien Fook'],
    ['張文輝', 'Chong Vun Fui'],
    ['溫國強', 'Voon Ket Khiong'],
    ['曾月妹', 'Chan Nyet Moi'],
    ['刘国辉', 'Liew Kwet Fui'],
    ['陳貴華', 'Chin Kui Fah'],
  ])('%s is %s', (han, latin) =>
    expect(compareNames(structureName(han), structureName(latin)).relation).toBe('same'),
  )

  it.each([
    ['羅金妹', 'Lo Kim Lan'],
    ['彭德華', 'Phang Vun Fah'],
    ['李志輝', 'Lee Syn Fui'],
  ])('%s is not %s', (han, latin) =>
    expect(compareNames(structureName(han), structureName(latin)).relation).toBe('different'),
  )

  it('has the surnames of the South, and no given name of which it lacks a character', () => {
    expect(traditionSpellings('張', 'family').get('thong')).toBe(SOUTHERN | HAKKA)
    expect(traditionSpellings('文輝', 'given').get('vunfui')).toBe(HAKKA)
    for (const tradition of traditionSpellings('文蠹', 'given').values()) expect(tradition & HAKKA).toBe(0)
  })
})

describe('a Japanese name in simplified characters', () => {
  it.each([
    ['平野绫', 'Hirano Aya'],
    ['石川辽', 'Ishikawa Ryo'],
    ['高桥凉', 'Takahashi Ryo'],
    ['江口宽', 'Eguchi Hiroshi'],
  ])('%s may be %s, though a Chinese surname begins it', (han, latin) =>
    expect(compareNames(structureName(han), structureName(latin)).relation).toBe('same'),
  )

  it.each([
    ['石川辽', 'Shi Chuanliao'],
    ['高桥丽', 'Gao Qiaoli'],
  ])('%s is Chinese first: %s', (han, latin) => {
    expect(structureName(han).readAs).toBe('zh')
    expect(compareNames(structureName(han), structureName(latin)).relation).toBe('same')
  })
})

describe('Cantonese as Malaya spells it', () => {
  it.each([
    ['fung', 'foong'],
    ['juk', 'yoke'],
    ['koeng', 'keong'],
    ['ging', 'keng'],
    ['gei', 'kee'],
    ['co', 'chor'],
    ['ng', 'ng'],
  ])('%s is %s', (jyutping, spelling) => expect(malayanSpellings(jyutping)).toContain(spelling))

  it('is one tradition, surname and given name, and an exact spelling', () => {
    expect(malayanSpellings('')).toEqual([])
    expect(traditionSpellings('玉鳳', 'given').get('yokefoong')).toBe(MALAYA)
    expect(compareNames(structureName('黃玉鳳'), structureName('Wong Yoke Foong')).similarity).toBe(1)
    expect(bits('黃玉鳳', 'Wong Yoke Foong')).toBeGreaterThan(bits('黃玉鳳', 'Wong Yit Foong') + 5)
  })
})

describe('Tongyong pinyin', () => {
  it.each([
    ['zhong', 'jhong'],
    ['zhi', 'jhih'],
    ['xiu', 'siou'],
    ['xuan', 'syuan'],
    ['qiong', 'cyong'],
    ['feng', 'fong'],
    ['wen', 'wun'],
    ['gui', 'guei'],
    ['lv', 'lyu'],
    ['yu', 'yu'],
    ['an', 'an'],
  ])('%s is %s', (pinyin, spelt) => {
    expect(tongyong(pinyin)).toBe(spelt)
  })

  it('goes with the surnames of Taiwan', () => {
    expect(traditionSpellings('志修', 'given').get('jhihsiou')).toBe(TAIWAN)
    expect(bits('張志修', 'Chang Jhih-siou')).toBeGreaterThan(bits('張志修', 'Chang Jih-shou'))
  })
})

describe('Gwoyeu Romatzyh', () => {
  it.each([
    ['hong', 'hong horng hoong honq'],
    ['zhi', 'jy jyr jyy jyh'],
    ['guo', 'guo gwo guoo guoh'],
    ['qi', 'chi chyi chii chih'],
    ['xu', 'shiu shyu sheu shiuh'],
    ['zhao', 'jau jaur jao jaw'],
    ['cai', 'tsai tsair tsae tsay'],
    ['rui', 'ruei ruei roei ruey'],
    ['lin', 'lin lin liin linn'],
    ['lv', 'liu liu leu liuh'],
    ['shun', 'shuen shwen shoen shuenn'],
    ['bie', 'bie bye biee bieh'],
    ['xiang', 'shiang shyang sheang shianq'],
    ['gou', 'gou gour goou gow'],
    ['ye', 'ie ye yee yeh'],
    ['wo', 'uo wo woo woh'],
    ['yi', 'i yi yii yih'],
    ['ying', 'ing yng yiing yinq'],
    ['wei', 'uei wei woei wey'],
    ['yuan', 'iuan yuan yeuan yuann'],
    ['er', 'el erl eel ell'],
  ])('%s in four tones is %s', (pinyin, spelt) => {
    expect(gwoyeu(pinyin).join(' ')).toBe(spelt)
  })

  it('has no spelling of what is no syllable', () => {
    expect(gwoyeu('')).toEqual([])
  })

  it('is a tradition of Taiwan, and an exact spelling', () => {
    expect(traditionSpellings('志宏', 'given').get('jyhhorng')).toBe(TAIWAN)
    expect(bits('柯志宏', 'Jyh-Horng Ker')).toBeGreaterThan(bits('柯志宏', 'Jyh-Perng Ker') + 5)
  })
})

describe('southern spellings of given names', () => {
  it.each([
    ['陳子謙', 'Tan Choo Khiam'],
    ['林堅豐', 'Lim Kian Hong'],
    ['王晨曦', 'Ong Sin Hee'],
    ['蔡允杰', 'Chua Oon Kiat'],
  ])('%s is %s', (han, latin) => {
    expect(compareNames(structureName(han), structureName(latin)).relation).toBe('same')
  })
})

describe('southern spellings without habits', () => {
  it.each([
    ['chee', 'jee'],
    ['hoh', 'hor'],
    ['thye', 'tai'],
    ['siew', 'siau'],
    ['tjoe', 'choo'],
    ['kheng', 'keng'],
    ['leong', 'liong'],
  ])('%s and %s are one', (a, b) => {
    expect(southernForm(a)).toBe(southernForm(b))
  })

  it.each([
    ['tan', 'tang'],
    ['lim', 'lam'],
    ['ong', 'ang'],
  ])('%s and %s are two', (a, b) => {
    expect(southernForm(a)).not.toBe(southernForm(b))
  })
})

describe('Western given names in Han', () => {
  it.each([
    ['約翰·格林', 'john'],
    ['约翰·格林', 'john'],
    ['麥克·格林', 'mike'],
    ['威廉·格林', 'william'],
  ])('%s begins with %s', (han, latin) => {
    expect(structureName(han).tokens[0]?.latin[0]).toBe(latin)
  })

  it('part a name without separators when they stand first', () => {
    expect(splitForeignHan('威廉格林伍德')).toContain('威廉')
    expect(splitForeignHan('科羅列夫')).toEqual([])
  })
})

describe('chance likenesses of Han names', () => {
  it('know a Latin name of Mandarin form', () => {
    expect(isMandarinSpelt(['wang', 'xiaoming'])).toBe(true)
    expect(isMandarinSpelt(['lin', 'chih', 'sheng'])).toBe(true)
    expect(isMandarinSpelt(['william', 'wang'])).toBe(false)
    expect(isMandarinSpelt(['heng', 'samrin'])).toBe(false)
    expect(isMandarinSpelt(['wang'])).toBe(false)
  })

  it('do not take another surname for a misspelling', () => {
    expect(bits('錢永建', 'Choi Yong Gun')).toBeLessThan(bits('錢永建', 'Chun Yong Gun') - 5)
  })
})
