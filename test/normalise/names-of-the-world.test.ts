import { describe, expect, it } from 'vitest'
import { nameKeys } from '../../src/encode/names/name-keys.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import { compare } from '../compare/written-names.ts'

/** Invented people, in spellings that both are in use. */
describe('one name in two spellings', () => {
  it.each([
    ['ဒေါ်ခင်ဝင်းရီ', 'Khin Win Yi'],
    ['ဒေါ်ခင်ဝင်းရီ', 'Daw Khin Win Yi'],
    ['ဦးသိန်းဝင်း', 'U Thein Win'],
    ['ཀརྨ་ཕུན་ཚོགས', 'Karma Phuntsok'],
    ['པདྨ་ལྷ་མོ', 'Pema Lhamo'],
    ['ນາງ ບຸນທັນ ວົງສາ', 'Bounthan Vongsa'],
    ['Maxamuud Cali Guuleed', 'Mohamud Ali Guled'],
    ['Abdul Qadir Barre', 'Abdelkader Barre'],
    ['Oumar Diallo', 'Umaru Jallow'],
    ['Zhao Xiulan', 'Chao Hsiu-lan'],
    ['อับดุล รอมัน', 'Abdul Rahman Hussein'],
    ['அப்துல் காதர் ஹமீத்', 'Abdul Kader Hameed'],
    ['압둘 라흐만 하산', 'Abdulrahman Hassan'],
    ['আনোয়ার ব্যানার্জী', 'Anwar Banerjee'],
    ['ওয়াহিদ নওয়াজ', 'Wahid Nawaz'],
    ['মোঃ শাহজাহান মিয়া', 'Md Shahjahan Mia'],
    ['সৈয়দ মনোয়ার হোসেন', 'Syed Monowar Hossain'],
    ['মোহাঃ হোসেন আলী', 'Mohammed Hossain Ali'],
    ['জনাব আবদুস সবুর', 'Abdus Sabur'],
    ['জিয়াউল আজিজ', 'Ziaul Aziz'],
    ['ছৈয়দ ছিদ্দিক', 'Syed Siddique'],
    ['জ্ঞানেন্দ্র সরকার', 'Gyanendra Sarkar'],
    ['বিজ্ঞান দেৱ', 'Bigyan Dev'],
    ['অক্ষয় বিশ্বাস', 'Akkhoy Biswas'],
    ['শ্যামল ঠাকুর', 'Shyamal Tagore'],
    ['ຄໍາຫຼ້າ', 'Khamla'],
    ['کاروان محەمەد', 'Karwan Muhammad'],
    ['شێرکۆ ئازاد', 'Sherko Azad'],
    ['ګل محمد', 'Gul Muhammad'],
    ['ئابدۇللا ئەخمەتجان', 'Abdulla Ehmetjan'],
    ['ተስፋይ ኪዳነ', 'Tesfay Kidane'],
    ['މުޙައްމަދު ނަޝީދު', 'Mohamed Nasheed'],
    ['Мөнхбаяр Ганбаатар', 'Munkhbayar Ganbaatar'],
    ['བསྟན་འཛིན་ཚེ་རིང', 'Tenzin Tsering'],
    ['Xelîl Hesen', 'Khalil Hassan'],
    ['Cîhan Qadir', 'Jihan Kader'],
    ['Xezal Evdilla', 'Khazal Abdullah'],
    ['Saciid Ducaale', 'Said Dualeh'],
    ['Iimaan Cawad', 'Iman Awad'],
    ['Achta Issakha', 'Aisha Ishaq'],
    ['Abdramane Souleymane', 'Abdulrahman Suleiman'],
    ['Muxumed Rooble', 'Mohamed Roble'],
    ['Taqi Qurban', 'Taghi Ghorban'],
    ['Hotiza Monjur', 'Khadija Manzur'],
    ['Kouadio Koffi', 'Kwadwo Kofi'],
    ['Kuol Gatwech', 'Kwol Gatwec'],
    ['Rojîn Xanim', 'Rozhin Khanim'],
    // Uyghurs, Kazakhs and Tibetans, as China's passports spell them
    ['Memet Tursun', 'Maimaiti Tuerxun'],
    ['Patigül Ömer', 'Patiguli Wumaier'],
    ['Qasim Ablikim', 'Kasimu Abulikemu'],
    ['Tursunjan Ghéni', 'Tuersunjiang Aini'],
    ['Айгүл Қайрат', 'Ayiguli Hailati'],
    ['Төлеген Мұрат', 'Tuliegen Mulati'],
    ['Pema Dolma', 'Baima Zhuoma'],
    ['Tenzin Tashi', 'Danzeng Zhaxi'],
    ['རྡོ་རྗེ་ཚེ་རིང', 'Duoji Cairang'],
    ['ངག་དབང', 'Awang'],
    ['ཟླ་བ་སྒྲོལ་མ', '达瓦卓玛'],
    ['Tsering Dorje', '次仁多吉'],
    ['བསྟན་འཛིན', '丹增'],
  ])('%s, %s', (a, b) => {
    expect(compare(a, b).relation).toBe('same')
    const keys = new Set(nameKeys(structureName(a)))
    expect(nameKeys(structureName(b)).some((key) => keys.has(key))).toBe(true)
  })

  it.each([
    ['Abdulkarim Barre', 'Abdulrahim Barre'],
    ['حسين الخطيب', 'Hassan Al-Khatib'],
    ['عيسى أحمد', 'Moussa Ahmat'],
    ['Abdul Hamid Noor', 'Abdul Majid Noor'],
    ['ဦးသိန်းဝင်း', 'Khin Win'],
    ['Zhao Xiulan', 'Chao Hsiu-mei'],
    ['Tenzin Dolma', 'Danzeng Zhaxi'],
    ['Memet Tursun', 'Maimaiti Tuerhong'],
    ['Serik Bolat', 'Bielike Bolati'],
  ])('%s is not %s', (a, b) => {
    expect(compare(a, b).relation).not.toBe('same')
  })

  it('takes the title off a Burmese name that it is written on to, and off no shorter one', () => {
    expect(structureName('ဒေါ်ခင်ဝင်းရီ').titles).toEqual(['ဒေါ်'])
    expect(structureName('ဦးဦး').titles).toEqual([])
    expect(structureName('ဒေါ်စုစု').titles).toEqual(['ဒေါ်'])
    expect(structureName('မဖြူဖြူ').titles).toEqual(['မ'])
    expect(structureName('ကိုစိုးနိုင်').titles).toEqual(['ကို'])
    for (const name of ['မေသန်း', 'မြမြ', 'ကိုကိုကြီး', 'မောင်မောင်လေး', 'မင်းထွန်း'])
      expect(structureName(name).titles).toEqual([])
  })

  it.each([
    ['Daw Mya Mya Than', 'Ma Mya Mya Thann'],
    ['ကိုကိုကြီး', 'Ko Ko Gyi'],
    ['မောင်မောင်လေး', 'Maung Maung Lay'],
    ['ဦးအောင်မြင့်', 'U Aung Myint'],
    ['သန့်ဇင်', 'Thant Zin'],
    ['နော်မူ', 'Daw Naw Moo'],
    ['စုစု', 'Daw Suu Suu'],
  ])('a Burmese name is one with and without its title, however its syllables are held: %s, %s', (a, b) => {
    expect(compare(a, b)).toMatchObject({ relation: 'same', conflicts: [], unmatchedA: [], unmatchedB: [] })
  })
})

describe('Bengali surnames that are written in full and spelt short', () => {
  it.each([
    ['মমতা বন্দ্যোপাধ্যায়', 'Mamata Banerjee'],
    ['অনিল মুখোপাধ্যায়', 'Anil Mukherjee'],
    ['সুমিত চট্টোপাধ্যায়', 'Sumit Chatterjee'],
    ['রীতা গঙ্গোপাধ্যায়', 'Rita Ganguly'],
  ])('%s, %s', (native, latin) => {
    expect(compare(native, latin).relation).toBe('same')
  })
})

describe('Korean, Chinese and Vietnamese surnames in katakana', () => {
  it.each([
    ['イ・ミンス', 'Lee Min-su'],
    ['チョン・ミンス', 'Jung Min-soo'],
    ['ユ・ソヨン', 'Yoo So-yeon'],
    ['クォク・メイリン', 'Kwok Mei Ling'],
    ['グエン・ホア', 'Nguyen Hoa'],
  ])('%s, %s', (kana, latin) => {
    expect(compare(kana, latin).relation).toBe('same')
  })

  it('leaves a Japanese name its own reading first', () => {
    expect(structureName('リン').tokens[0]!.latin[0]).toBe('rin')
    expect(structureName('タナカ').tokens[0]!.latin[0]).toBe('tanaka')
  })
})

describe('short forms by which families call one another', () => {
  it.each([
    ['Nurul Amin', 'Nur Amin'],
    ['Shafiqur Rahman', 'Shafiq Rahman'],
    ['Dieunel Saint-Fleur', 'Dyenel St-Fleur'],
    ['Mackenson Charles', 'Makenson Chal'],
    ['Jesús González', 'Chuy Gonzalez'],
    ['Chidinma Olatunji', 'Dinma Olatunji'],
    ['Rabiatu Shettima', 'Rabi Shettima'],
    ['დავით ბერიძე', 'Dato Beridze'],
    ['ቤተልሔም ብሩክ', 'Betty Biruk'],
  ])('%s and %s are one name', (a, b) => expect(compare(a, b).relation).toBe('same'))

  it.each([
    ['Rabiatu Shettima', 'Rahama Shettima'],
    ['Chidinma Olatunji', 'Chidera Olatunji'],
  ])('%s and %s are two', (a, b) => expect(compare(a, b).relation).not.toBe('same'))
})
