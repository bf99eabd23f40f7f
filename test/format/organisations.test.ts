/** Lists of organisations that never agreed on a form, and requests in the languages of those who ask; everybody in them is invented. */
import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { parseRole } from '../../src/format/cells/parse-role.ts'
import { parseSex } from '../../src/format/cells/parse-sex.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { profileOf } from './no-values.ts'

const targetsOf = (headers: string): string =>
  detectColumns(headers.split('|'))
    .columns.map(({ target }) => target)
    .join(' ')

describe('requests in the language of who asks', () => {
  it.each([
    ['Nr. cererii|Persoana căutată|Data nașterii|Frați și surori|Solicitant|Grad de rudenie'],
    ['Lakkoofsa|Maqaa nama barbaadamuu|Guyyaa dhalootaa|Obboleewwan|Maqaa gaafataa|Firooma'],
    ['Рақами дархост|Номи шахси гумшуда|Санаи таваллуд|Бародару хоҳарон|Дархосткунанда|Хешутаборӣ'],
    ['Арыз номери|Изделүүчү адам|Туулган күнү|Бир туугандары|Арыз ээси|Туугандыгы'],
    ['Број на барање|Барано лице|Датум на раѓање|Браќа и сестри|Барател|Сродство'],
    ['Број захтева|Тражено лице|Датум рођења|Браћа и сестре|Подносилац захтева|Сродство'],
    ['निवेदन नं|खोजिएको व्यक्तिको नाम|जन्म मिति|दाजुभाइ दिदीबहिनी|निवेदकको नाम|नाता'],
    ['আবেদন নং|সন্ধানহীন ব্যক্তিৰ নাম|জন্ম তাৰিখ|ভাই-ভনী|আবেদনকাৰী|সম্পৰ্ক'],
    ['ཨང་|འཚོལ་བྱའི་མིང་|སྐྱེས་ཚེས|སྤུན་མཆེད|ཞུ་མཁན|འབྲེལ་བ'],
    ['Naj npawb|Tus neeg nrhiav|Hnub yug|Kwv tij|Tus thov|Kev txheeb'],
    ['ເລກທີ|ຊື່ຜູ້ສູນຫາຍ|ວັນເດືອນປີເກີດ|ອ້າຍເອື້ອຍນ້ອງ|ຜູ້ຮ້ອງຂໍ|ຄວາມສຳພັນ'],
    ['លេខ|ឈ្មោះអ្នកបាត់ខ្លួន|ថ្ងៃខែឆ្នាំកំណើត|បងប្អូន|ឈ្មោះអ្នកស្នើសុំ|ត្រូវជា'],
    ['เลขที่|ชื่อผู้สูญหาย|วันเดือนปีเกิด|พี่น้อง|ผู้ร้องขอ|ความสัมพันธ์'],
    ['Số đơn|Họ tên người cần tìm|Ngày sinh|Anh chị em|Người yêu cầu|Quan hệ'],
    ['접수번호|찾는 사람 이름|생년월일|형제자매|신청인|관계'],
    ['受付番号|尋ね人氏名|生年月日|兄弟姉妹|申請者|続柄'],
    [
      'Nr. dosar|Numele persoanei dispărute|Data de naștere|Frați/surori|Numele solicitantului|Gradul de rudenie',
    ],
    ['Nr. i rastit|Emri i personit të zhdukur|Datëlindja|Vëllezër e motra|Emri i kërkuesit|Afëria'],
    ['ཨང་གྲངས|འཚོལ་བྱའི་མིའི་མིང་|སྐྱེས་དུས|མིང་སྲིང་|འཚོལ་མཁན་གྱི་མིང་|གཉེན་འབྲེལ'],
    ['Zauv|Tus neeg ploj lub npe|Hnub tim yug|Kwv tij nkauj muam|Tus neeg thov lub npe|Txheeb ze'],
    ['Иш номери|Дайынсыз адамдын аты-жөнү|Туулган датасы|Бир туугандар|Арыз берүүчүнүн аты|Тууганчылыгы'],
    ['ល.រ|ឈ្មោះអ្នកដែលត្រូវស្វែងរក|ថ្ងៃកំណើត|ឈ្មោះបងប្អូន|ឈ្មោះអ្នកស្វែងរក|ទំនាក់ទំនង'],
    ['Nr. i kërkesës|Personi i kërkuar|Data e lindjes|Vëllezërit dhe motrat|Kërkuesi|Lidhja familjare'],
  ])('%s', (headers) => {
    const [first, ...others] = detectColumns(headers.split('|'), {
      profile: { ...profileOf(() => true), dateOrder: () => 'dmy' },
    }).columns.map(({ target }) => target)
    expect(first).toBe('id')
    expect(others.join(' ')).toMatch(
      /^(?:name|given) birth relative\.sibling enquirer\.(?:name|given) enquirer\.role$/,
    )
  })

  it('what they are to each other', () => {
    const told = 'haadha падар таяке unchi чичко काका খুৰাক ཨ་མ niam ລຸງ ពូ mẹ 형 母 adeer'.split(' ')
    expect(told.map(parseRole).join(' ')).toBe(
      'mother father uncle uncle uncle uncle uncle mother mother uncle uncle mother brother mother uncle',
    )
    expect(['cha', 'chú', 'ата'].map(parseRole)).toEqual(['father', 'uncle', 'father'])
  })

  it('sexes', () => {
    expect(['мард', 'эркек', 'ཕོ', 'ຊາຍ', 'машки', 'পুৰুষ'].map((text) => parseSex(text))).toEqual(
      Array(6).fill('male'),
    )
    expect(['аял', 'མོ', 'ຍິງ', 'Dubartii', 'жена', 'femeie'].map((text) => parseSex(text))).toEqual(
      Array(6).fill('female'),
    )
  })
})

describe('lists of four organisations', () => {
  it.each([
    [
      'Reg. No|Name (as heard)|Sex|Approx. age|Date admitted|Accompanied by|Came from',
      'attribute name sex age recorded relatives place.origin.text',
    ],
    [
      'Child no|Name|Called|Boy/girl|Age when arrived|Arrived on|Brothers and sisters|Village (child says)',
      'attribute name name.nickname sex age recorded relative.sibling place.origin.text',
    ],
    [
      'Name of person|Son/daughter of|M/F|Age (2024)|Family with him/her',
      'name relative.parent sex age relatives',
    ],
    ['Names|Father|Sex|Age on admission|From village', 'name relative.father sex age place.origin.text'],
    ['Nom tel qu’entendu|Âge apparent|Accompagné(e) de|Arrivé le', 'name age relatives recorded'],
  ])('%s', (headers, wanted) => {
    expect(targetsOf(headers)).toBe(wanted)
  })

  it('a word that is a name as well is no relative before a name', async () => {
    const { records } = await recordsFromRows([
      { id: '1', name: 'Pao Vang', relatives: 'Cha Vang, Chu Yang' },
    ])
    expect(records[0]!.relatives!.map(({ role }) => role)).toEqual(['relative', 'relative'])
  })
})
