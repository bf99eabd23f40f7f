import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { PartRole } from '../../../src/record/types.ts'

const words = (text: string): readonly string[] => structureName(text).tokens.map((t) => t.written)
const roles = (text: string, hint?: { language?: string; country?: string }): readonly string[] =>
  structureName(text, hint).tokens.map((t) => t.role)

describe('structureName', () => {
  it('lets dots and apostrophes vanish inside words, and splits at hyphens', () => {
    expect(words("O'Brien")).toEqual(['OBrien'])
    expect(words('Jean-Luc St.John')).toEqual(['Jean', 'Luc', 'St', 'John'])
    expect(words('J.R.R. Miller')).toEqual(['J', 'R', 'R', 'Miller'])
  })

  it('takes what stands in quotes for a nickname, in those of East Asia as well', () => {
    for (const text of ['Tom «Brick» Nolan', 'トム「ブリック」ノーラン', '톰『브릭』놀런'])
      expect(roles(text).filter((role) => role === 'nickname')).toHaveLength(1)
    expect(words('トム「ブリック」ノーラン').slice(0, 2)).toEqual(['トム', 'ノーラン'])
    expect(words('トム『ノーラン')).toEqual(['トム', 'ノーラン'])
  })

  it('takes a ZWNJ between Arabic letters as a break', () => {
    expect(words('محمد\u200cرضا')).toEqual(['محمد', 'رضا'])
  })

  it('splits the Arabic article off, but not from God', () => {
    expect(words('عمر الحسن')).toEqual(['عمر', 'ال', 'حسن'])
    expect(words('نصر الله')).toEqual(['نصرالله'])
  })

  it.each([
    ['عبد الرحمن محمد صالح', ['عبدالرحمن', 'محمد', 'صالح']],
    ['عبد الله', ['عبدالله']],
    ['نور الدين محمود', ['نورالدين', 'محمود']],
    ['Abdul Rahman Saleh', ['Abdulrahman', 'Saleh']],
    ['Abd-el-Kader Saleh', ['Abdelkader', 'Saleh']],
    ['ABDUL RAHMAN Saleh', ['ABDULRAHMAN', 'Saleh']],
    ['Nur al-Din Mahmud', ['Nuraldin', 'Mahmud']],
    ['Rahmat Ullah Khan', ['Rahmatullah', 'Khan']],
    ['Абдул Рахман Салех', ['Абдулрахман', 'Салех']],
    // Family names of their own where no other name is left, and heads without a name behind them.
    ['Mohammed Uddin', ['Mohammed', 'Uddin']],
    ['Saleh Abdul', ['Saleh', 'Abdul']],
    ['عبد', ['عبد']],
    ['Abdul, Rahman', ['Abdul', 'Rahman']],
  ])('takes %s for names as people bear them', (name, wanted) => {
    expect(words(name)).toEqual(wanted)
  })

  it("takes a surname that is the father's name again for the father's name", () => {
    const parts = (family: string, father: string, role: PartRole = 'father') =>
      structureName({
        parts: [
          { text: family, role: 'family' },
          { text: 'GHULAM', role: 'given' },
          { text: father, role },
        ],
      }).tokens.map((token) => `${token.native} ${token.role}`)
    expect(parts('FAIZ', 'Faiz')).toEqual(['ghulam given', 'faiz father'])
    expect(parts('FAIZ', 'Faiz ', 'grandfather')).toEqual(['ghulam given', 'faiz grandfather'])
    expect(parts('AZIMI', 'Faiz')).toEqual(['ghulam given', 'faiz father', 'azimi family'])
    expect(parts('FAIZ', 'Faiz', 'mother')).toEqual(['ghulam given', 'faiz mother', 'faiz family'])
  })

  it('joins no words of two parts', () => {
    const parts = [
      { role: 'given', text: 'Abdul' },
      { role: 'family', text: 'Rahman' },
    ] as const
    expect(structureName({ parts }).tokens.map((t) => t.written)).toEqual(['Abdul', 'Rahman'])
    const given = [
      { role: 'given', text: 'Abdul' },
      { role: 'given', text: 'Rahman' },
      { role: 'family', text: 'Saleh' },
    ] as const
    expect(structureName({ parts: given }).tokens.map((t) => t.written)).toEqual(['Abdulrahman', 'Saleh'])
  })

  it('reads SURNAME, Given', () => {
    expect(roles('GARCÍA, Ana')).toEqual(['family', 'given'])
    expect(roles('Miller, Jr')).not.toContain('family')
  })

  it('reads capitals as the surname', () => {
    expect(roles('Amina DIALLO')).toEqual(['given', 'family'])
    expect(roles('AMINA DIALLO')).not.toEqual(['given', 'given'])
  })

  it('takes titles off, never the whole name', () => {
    expect(structureName('Dr. Haji Omar Hassan')).toMatchObject({ titles: ['dr', 'haji'] })
    expect(words('Dr. Haji Omar Hassan')).toEqual(['Omar', 'Hassan'])
    expect(words('Haji')).toEqual(['Haji'])
    expect(words('Daw Khin Myint Aye')).toEqual(['Khin', 'Myint', 'Aye'])
    expect(words('Daw Peter Smith')).toEqual(['Daw', 'Peter', 'Smith'])
  })

  it.each([
    ['Bibi Zainab Ahmadi', 'bibi', 'Zainab Ahmadi'],
    ['Hajia Fatima', 'hajia', 'Fatima'],
    ['Mullah Omar', 'mullah', 'Omar'],
    ['Ustad Ali', 'ustad', 'Ali'],
    ['El Hadj Omar Bongo', 'el hadj', 'Omar Bongo'],
    ['سید علی حسینی', 'سید', 'علی حسینی'],
    ['ملا عمر', 'ملا', 'عمر'],
    ['بی‌بی زینب', 'بی بی', 'زینب'],
    ['المرحوم علي', 'المرحوم', 'علي'],
    ['الطفل يوسف', 'الطفل', 'يوسف'],
    ['Late Karim', 'late', 'Karim'],
    ['гр. Іваненко', 'гр', 'Іваненко'],
    ['покійний Петро Іваненко', 'покійний', 'Петро Іваненко'],
    ['ህፃን አበበ', 'ህፃን', 'አበበ'],
    ['王秀英女士', '女士', '王 秀英'],
    ['王秀英 女士', '女士', '王 秀英'],
    ['王先生', '先生', '王'],
    ['墨菲爵士', '爵士', '墨菲'],
    ['墨菲夫人', '夫人', '墨菲'],
    ['김민수님', '님', '김 민수'],
    ['김씨', '씨', '김'],
    ['山田太郎様', '様', '山田 太郎'],
    ['かおりさん', 'さん', 'かおり'],
  ])('takes the title off %s', (name, title, rest) => {
    expect(structureName(name).titles).toEqual([title])
    expect(words(name).join(' ')).toBe(rest)
  })

  it.each([
    'Bibi Gul',
    'Fatima Bibi',
    'Haji Ahmadi',
    'Sayyid Ali',
    'سید علی',
    'علی محمد سید',
    'سيد محمد أحمد',
    'Said Omar Hassan',
    'El Hadji Diouf',
    'Don Johnson',
    'محمد الشهيد',
    '하님',
    'Mullah',
    'Bibi',
  ])('leaves %s, where it may be the name', (name) => {
    expect(structureName(name).titles).toEqual([])
  })

  it.each(['محمد أحمد الشيخ', 'علي حسن الحاج', 'فاطمة حسن السيد'])(
    'leaves %s its surname, which is a title in front',
    (name) => {
      expect(structureName(name).titles).toEqual([])
      const [first, second, last] = name.split(' ')
      expect(structureName(`${last} ${first} ${second}`).titles).toEqual([last])
    },
  )

  it('marks particles, the father behind bin, and the kunya behind abu', () => {
    expect(roles('Omar bin Yusuf')).toEqual(['given', 'particle', 'father'])
    expect(roles('Abu Bakr')).toEqual(['particle', 'kunya'])
    expect(roles('Ahmad al Baghdadi')).toEqual(['given', 'particle', 'nisba'])
    expect(roles('Ahmad al Baghdadi Saleh')).not.toContain('nisba')
    expect(roles('Ludwig van Beethoven')[1]).toBe('particle')
    expect(roles('Ana Ruiz y Soto')[2]).toBe('particle')
    expect(roles('T. Y. Mok')[1]).not.toBe('particle')
  })

  it('reads an ancestor chain where the culture has one', () => {
    expect(roles('Abebe Bekele Tesfaye', { language: 'am' }).slice(0, 2)).toEqual(['given', 'father'])
    expect(roles('አበበ በቀለ ተስፋዬ')).toEqual(['given', 'father', 'family'])
    expect(roles('አበበ በቀለ ተስፋዬ ወልደ')).toEqual(['given', 'father', 'grandfather', 'family'])
    // Urdu is written in Arabic letters, and its names are no chains.
    expect(roles('عمر یوسف خان')[1]).toBe('father')
    expect(roles('عمر یوسف خان', { language: 'ur' })[1]).toBe('unknown')
  })

  it('reads an East Slavic patronymic', () => {
    expect(roles('Иван Петрович Сидоров')).toEqual(['given', 'father', 'family'])
  })

  it('splits East Asian names, with other readings beside', () => {
    expect(words('김민정')).toEqual(['김', '민정'])
    expect(words('王伟')).toEqual(['王', '伟'])
    expect(structureName('王伟').alternatives?.length ?? 0).toBeLessThanOrEqual(3)
  })

  it('keeps the parts that the source kept apart', () => {
    const name = structureName({
      parts: [
        { text: 'De la Cruz', role: 'family' },
        { text: 'Ana María', role: 'given' },
      ],
    })
    expect(name.tokens.map((t) => [t.written, t.role])).toEqual([
      ['Ana', 'given'],
      ['María', 'given'],
      ['De', 'family'],
      ['la', 'family'],
      ['Cruz', 'family'],
    ])
    expect(name.tokens.every((t) => t.confidence === 1)).toBe(true)
  })

  it('is empty for text without letters and bounded for floods', () => {
    for (const text of ['', '123', '🙂', '...', '\ud800']) expect(structureName(text).tokens).toEqual([])
    expect(structureName('a b '.repeat(1e6)).flags).toContain('truncated')
    expect(structureName('a b '.repeat(1e6)).tokens.length).toBeLessThanOrEqual(24)
  })

  it('reads the same name from NFC, NFD and NFKC', () => {
    assert(
      property(
        constantFrom('Ana María Núñez', 'Nguyễn Thị Thủy', 'Олёна Йова', 'أحمد', '김정은', 'ジョージ'),
        (text) => {
          const latin = (form: string): unknown =>
            structureName(text.normalize(form)).tokens.map((t) => t.latin)
          expect(latin('NFD')).toEqual(latin('NFC'))
          expect(latin('NFKC')).toEqual(latin('NFC'))
        },
      ),
    )
  })

  it('never throws, whatever the text', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => structureName(text).tokens.length <= 60),
    )
  })
})

describe('spelled initials', () => {
  it('reads a dotted letter name as the letter, and leaves whole names alone', () => {
    expect(structureName('எஸ். பி. குமார்').tokens.map((t) => t.latin[0]?.length)).toEqual([
      1,
      1,
      expect.any(Number),
    ])
    expect(structureName('எஸ். பி. குமார்').tokens[0]?.latin).toContain('s')
    expect(structureName('Ли Иванов').tokens[0]?.latin[0]).toBe('li')
  })

  it('reads a letter without a dot as well, in front of a name', () => {
    const first = (name: string): (string | undefined)[] => structureName(name).tokens.map((t) => t.latin[0])
    expect(first('एस जयराम')).toEqual(['s', 'jayram'])
    expect(first('এম এ মান্নান').slice(0, 2)).toEqual(['m', 'a'])
    expect(first('ایم اے خان').slice(0, 2)).toEqual(['m', 'a'])
    expect(first('جون إف حداد')).toEqual([expect.any(String), 'f', expect.any(String)])
    expect(structureName('பி சிவகுமார்').tokens[0]?.latin).toEqual(expect.arrayContaining(['b', 'p']))
  })

  it('keeps the other readings of a letter that may be a name, and reads none behind a name', () => {
    expect(structureName('জে আলম').tokens[0]?.latin).toContain('je')
    expect(structureName('रमेश जी').tokens.at(-1)?.latin[0]).toBe('ji')
    expect(structureName('ام كلثوم').tokens[0]?.latin[0]).not.toBe('m')
  })
})
