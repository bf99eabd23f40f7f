/**
 * Invented brothers, sisters, twins and cousins of many cultures: what their records share, and beside each the same person under a
 * nickname or another spelling of one given name.
 */

/** A row of a file, by its headers. */
export type Row = Readonly<Record<string, string>>

/** Two of one family, and one of them as another office writes the name. */
export interface Siblings {
  readonly of: string
  readonly sex: 'M' | 'F'
  readonly one: string
  /** The brother or sister, whose given name plainly is another one. */
  readonly other: string
  /** The first one, under a nickname or in another spelling. */
  readonly again: readonly string[]
  /** A child of the father's brother. */
  readonly cousin: string
  readonly mother: string
  readonly father: string
  readonly aunt: string
  readonly uncle: string
  readonly place: string
}

export const SIBLINGS: readonly Siblings[] = [
  {
    of: 'Bari of South Sudan',
    sex: 'M',
    one: 'Peter Lado Wani',
    other: 'Paul Lado Wani',
    again: ['Pitar Lado Wani', 'Peter Laado Wani'],
    cousin: 'Simon Pitia Wani',
    mother: 'Mary Keji',
    father: 'Lado Wani',
    aunt: 'Rose Poni',
    uncle: 'Pitia Wani',
    place: 'Juba',
  },
  {
    of: 'Dinka',
    sex: 'F',
    one: 'Nyandeng Deng Mabior',
    other: 'Achol Deng Mabior',
    again: ['Nyandeeng Deng Mabior', 'Nyandeng Deng Mabyor'],
    cousin: 'Abuk Garang Mabior',
    mother: 'Adut Kuol',
    father: 'Deng Mabior',
    aunt: 'Ajak Bol',
    uncle: 'Garang Mabior',
    place: 'Bor',
  },
  {
    of: 'Sudan, in Latin letters',
    sex: 'M',
    one: 'Mustafa Ibrahim Adam',
    other: 'Yasir Ibrahim Adam',
    again: ['Moustapha Ibrahim Adam', 'Mustafa Ebrahim Adam'],
    cousin: 'Khalid Ishaq Adam',
    mother: 'Hawa Abakar',
    father: 'Ibrahim Adam',
    aunt: 'Kaltuma Idris',
    uncle: 'Ishaq Adam',
    place: 'Nyala',
  },
  {
    of: 'Syria, in Arabic letters',
    sex: 'M',
    one: 'سامر محمود الحلبي',
    other: 'طارق محمود الحلبي',
    again: ['Samer Mahmoud Al-Halabi', 'سامر محمود حلبي'],
    cousin: 'وائل خالد الحلبي',
    mother: 'سعاد الخطيب',
    father: 'محمود الحلبي',
    aunt: 'هناء درويش',
    uncle: 'خالد الحلبي',
    place: 'حلب',
  },
  {
    of: 'Somalia',
    sex: 'F',
    one: 'Hodan Farah Warsame',
    other: 'Sagal Farah Warsame',
    again: ['Hoodan Faarax Warsame', 'Hodan Farax Warsame'],
    cousin: 'Ubah Guled Warsame',
    mother: 'Fadumo Ali',
    father: 'Farah Warsame',
    aunt: 'Halimo Nur',
    uncle: 'Guled Warsame',
    place: 'Baidoa',
  },
  {
    of: 'Ethiopia',
    sex: 'M',
    one: 'Dawit Bekele Haile',
    other: 'Yonas Bekele Haile',
    again: ['ዳዊት በቀለ ኃይሌ', 'Dawit Bekela Haile'],
    cousin: 'Samuel Girma Haile',
    mother: 'Almaz Tadesse',
    father: 'Bekele Haile',
    aunt: 'Tigist Worku',
    uncle: 'Girma Haile',
    place: 'Gondar',
  },
  {
    of: 'Tigray, of two words',
    sex: 'F',
    one: 'Selam Kidane',
    other: 'Rahel Kidane',
    again: ['Selaam Kidane', 'ሰላም ኪዳነ'],
    cousin: 'Senait Kidane',
    mother: 'Letay Gebremedhin',
    father: 'Kidane Hagos',
    aunt: 'Abeba Tesfay',
    uncle: 'Berhe Hagos',
    place: 'Axum',
  },
  {
    of: 'Afghanistan',
    sex: 'M',
    one: 'Farid Ahmad Noorzai',
    other: 'Nasir Ahmad Noorzai',
    again: ['Fareed Ahmad Nurzai', 'فرید احمد نورزی'],
    cousin: 'Hamid Gul Noorzai',
    mother: 'Zarghuna',
    father: 'Ahmad Shah Noorzai',
    aunt: 'Palwasha',
    uncle: 'Gul Agha Noorzai',
    place: 'Kunduz',
  },
  {
    of: 'Ukraine',
    sex: 'M',
    one: 'Шевчук Андрій Миколайович',
    other: 'Шевчук Олег Миколайович',
    again: ['Andrii Shevchuk', 'Шевчук Андрей Николаевич'],
    cousin: 'Шевчук Тарас Іванович',
    mother: 'Олена Шевчук',
    father: 'Микола Шевчук',
    aunt: 'Ірина Шевчук',
    uncle: 'Іван Шевчук',
    place: 'Херсон',
  },
  {
    of: 'Ukraine, of two words',
    sex: 'F',
    one: 'Olena Kovalchuk',
    other: 'Iryna Kovalchuk',
    again: ['Lena Kovalchuk', 'Елена Ковальчук'],
    cousin: 'Natalia Kovalchuk',
    mother: 'Halyna Kovalchuk',
    father: 'Petro Kovalchuk',
    aunt: 'Oksana Kovalchuk',
    uncle: 'Vasyl Kovalchuk',
    place: 'Mariupol',
  },
  {
    of: 'Venezuela',
    sex: 'M',
    one: 'Carlos Rojas Mora',
    other: 'Andrés Rojas Mora',
    again: ['Carlos Roxas Mora', 'Carlitos Rojas Mora'],
    cousin: 'Luis Rojas Prieto',
    mother: 'Luisa Mora Blanco',
    father: 'Jesús Rojas Peña',
    aunt: 'Carmen Prieto Gil',
    uncle: 'Pedro Rojas Peña',
    place: 'Maracaibo',
  },
  {
    of: 'Colombia, of two given names',
    sex: 'F',
    one: 'Diana Marcela Ortiz Vega',
    other: 'Paola Andrea Ortiz Vega',
    again: ['Diana Marcela Ortiz', 'Dayana Marcela Ortiz Vega'],
    cousin: 'Sandra Milena Ortiz Cano',
    mother: 'Gloria Vega Ruiz',
    father: 'Hernán Ortiz Díaz',
    aunt: 'Nelly Cano Soto',
    uncle: 'Jairo Ortiz Díaz',
    place: 'Cúcuta',
  },
  {
    of: 'Congo',
    sex: 'F',
    one: 'Esther Mwamba Kalala',
    other: 'Rebecca Mwamba Kalala',
    again: ['Ester Mwamba Kalala', 'Estere Muamba Kalala'],
    cousin: 'Ruth Ilunga Kalala',
    mother: 'Marie Kabedi',
    father: 'Mwamba Kalala',
    aunt: 'Jeanne Ngalula',
    uncle: 'Ilunga Kalala',
    place: 'Goma',
  },
  {
    of: 'Rohingya',
    sex: 'M',
    one: 'Anwar Hossain',
    other: 'Rafique Hossain',
    again: ['Anowar Hussain', 'আনোয়ার হোসেন'],
    cousin: 'Jamal Hossain',
    mother: 'Senuara Begum',
    father: 'Abul Hossain',
    aunt: 'Noor Begum',
    uncle: 'Nur Hossain',
    place: 'Buthidaung',
  },
  {
    of: 'Vietnam',
    sex: 'F',
    one: 'Nguyễn Thị Thu Hà',
    other: 'Nguyễn Thị Thu Lan',
    again: ['Nguyen Thi Thu Ha', 'Thu Ha Nguyen'],
    cousin: 'Nguyễn Thị Bích Ngọc',
    mother: 'Trần Thị Mai',
    father: 'Nguyễn Văn Hùng',
    aunt: 'Lê Thị Hoa',
    uncle: 'Nguyễn Văn Dũng',
    place: 'Huế',
  },
  {
    of: 'Korea',
    sex: 'M',
    one: 'Kim Min-su',
    other: 'Kim Min-ho',
    again: ['김민수', 'Kim Minsoo'],
    cousin: 'Kim Min-jae',
    mother: 'Park Ji-yeon',
    father: 'Kim Young-chul',
    aunt: 'Lee Eun-ju',
    uncle: 'Kim Young-ho',
    place: 'Busan',
  },
  {
    of: 'China',
    sex: 'F',
    one: '王丽华',
    other: '王丽萍',
    again: ['Wang Lihua', 'Wang Li-hua'],
    cousin: '王秀英',
    mother: '李桂兰',
    father: '王建国',
    aunt: '张玉梅',
    uncle: '王建军',
    place: '成都',
  },
  {
    of: 'Sri Lanka, Tamil',
    sex: 'M',
    one: 'Sivakumar Rajendran',
    other: 'Yogaraj Rajendran',
    again: ['Sivakumaar Rajendran', 'சிவகுமார் ராஜேந்திரன்'],
    cousin: 'Prabakaran Mahendran',
    mother: 'Kamala Rajendran',
    father: 'Rajendran Selvan',
    aunt: 'Vasanthi Mahendran',
    uncle: 'Mahendran Selvan',
    place: 'Jaffna',
  },
]

/** What two records know beside the names. */
export interface Setting {
  readonly of: string
  /** Of the two brothers or sisters, or cousins; one person has the first of both. */
  readonly births: readonly [string, string]
  readonly with: readonly ('mother' | 'father' | 'place' | 'phone' | 'household')[]
}

export const SETTINGS: readonly Setting[] = [
  { of: 'one day, mother', births: ['2008-08-18', '2008-08-18'], with: ['mother'] },
  { of: 'one day, mother, place', births: ['2008-08-18', '2008-08-18'], with: ['mother', 'place'] },
  {
    of: 'one day, parents, place, telephone',
    births: ['2008-08-18', '2008-08-18'],
    with: ['mother', 'father', 'place', 'phone'],
  },
  {
    of: 'one default day, parents, place',
    births: ['2008-01-01', '2008-01-01'],
    with: ['mother', 'father', 'place'],
  },
  {
    of: 'a year apart, parents, place',
    births: ['2008-08-18', '2009-10-02'],
    with: ['mother', 'father', 'place'],
  },
  { of: 'ages, parents, place', births: ['11', '12'], with: ['mother', 'father', 'place'] },
  { of: 'no births, parents, place', births: ['', ''], with: ['mother', 'father', 'place'] },
  { of: 'no births, mother, telephone', births: ['', ''], with: ['mother', 'phone'] },
]

/** The row of a person of a family. */
export function rowOf(
  name: string,
  birth: string,
  family: Siblings,
  { with: known }: Setting,
  isCousin = false,
): Row {
  return {
    name,
    sex: family.sex,
    ...(birth.length > 2 && { birth }),
    ...(birth.length === 2 && { age: birth, age_date: '2020-03-01' }),
    ...(known.includes('mother') && { mother_name: isCousin ? family.aunt : family.mother }),
    ...(known.includes('father') && { father_name: isCousin ? family.uncle : family.father }),
    ...(known.includes('place') && { birth_place: family.place }),
    ...(known.includes('phone') && { phone: '+211 912 345 678' }),
  }
}
