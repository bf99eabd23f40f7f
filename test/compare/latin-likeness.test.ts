import { describe, expect, it } from 'vitest'
import { compare } from './written-names.ts'

// Invented names. What agrees of a name that two people share, a family name most of all, lends nothing to a poor likeness beside it.
describe('a poor likeness within Latin', () => {
  it.each([
    ['Rahima Khatun', 'Karima Khatun'],
    ['Nasima Begum', 'Nasir Begum'],
    ['Solomon Teka', 'Selamawit Teka'],
    ['Somsak Boonmee', 'Somsri Boonmee'],
    ['Mwajuma Hamisi', 'Juma Hamisi'],
    ['Mukamana Claudine', 'Mukantwari Claudine'],
  ])('%s and %s are two names', (a, b) => {
    expect(compare(a, b).relation).toBe('different')
    expect(compare(b, a).relation).toBe('different')
    expect(compare(a, b).conflicts.map(({ kind }) => kind)).toContain('likeness')
  })

  it.each([
    ['Shirin Akhtar', 'Sirin Akter'],
    ['Kamal Wickramasinghe', 'Kamal Wickremesinghe'],
    ['Thangavelu Arumugam', 'Tangavelu Arumukam'],
    ['Zhumabayev Yerlan', 'Jumabaev Erlan'],
    ['Garabed Hagopian', 'Karapet Hakobyan'],
  ])('%s and %s are one', (a, b) => expect(compare(a, b).relation).toBe('same'))
})

describe('what many names begin or end with tells nobody', () => {
  it.each([
    ['Gebremariam Tesfaye', 'Gebremichael Tesfaye'],
    ['Gebremariam Tesfaye', 'Gebremedhin Tesfaye'],
    ['Haileselassie Alemu', 'Hailemariam Alemu'],
    ['Rakotomalala Hery', 'Rakotomanana Hery'],
    ['Uwimana Jean', 'Uwineza Jean'],
    ['Gatdet Chuol', 'Gatkuoth Chuol'],
    ['Parminder Kaur', 'Palwinder Kaur'],
    ['Abdul Wali Noor', 'Abdul Wakil Noor'],
    ['Abdul Mannan Noor', 'Abdul Hannan Noor'],
    ['Abdul Bari Noor', 'Abdul Baqi Noor'],
  ])('%s, %s', (a, b) => {
    expect(compare(a, b).relation).not.toBe('same')
    expect(compare(b, a).relation).not.toBe('same')
  })

  it.each([
    ['Gebreselassie Hagos', 'Gebresilasie Hagos'],
    ['Woldegabriel Alemu', 'Weldegebriel Alemu'],
    ['Nyandeng Chol', 'Nyadeng Chol'],
    ['Abdul Mateen Noor', 'Abdulmatin Noor'],
    ['Abdul Hafiz Noor', 'Abdelhafidh Noor'],
    ['Abdul Munim Noor', 'Abdelmoneim Noor'],
  ])('spellings of it are one: %s, %s', (a, b) => expect(compare(a, b).relation).toBe('same'))
})

describe('names of everyday', () => {
  it.each([
    ['Oleksandr Shevchenko', 'Sashko Shevchenko'],
    ['Dmytro Savchenko', 'Mitya Savchenko'],
    ['Mykola Bondar', 'Kolya Bondar'],
    ['Mykhailo Polishchuk', 'Misha Polishchuk'],
    ['Tetiana Rudenko', 'Tanya Rudenko'],
    ['Svitlana Tkach', 'Svetlana Tkach'],
    ['Nadiia Kozak', 'Nadezhda Kozak'],
    ['Yelyzaveta Kozak', 'Liza Kozak'],
    ['Ketevan Chkheidze', 'Keti Chkheidze'],
    ['Dilshod Rahimov', 'Dilshodbek Rahimov'],
    ['Muhammad Toshev', 'Muhammadjon Toshev'],
    ['Nurlan Abdykadyrov', 'Nurlanbek Abdykadyrov'],
  ])('%s is called %s', (a, b) => expect(compare(a, b).relation).toBe('same'))

  it.each([
    ['Mykhailo Polishchuk', 'Mykola Polishchuk'],
    ['Ihor Kozak', 'Oleh Kozak'],
  ])('%s is not %s', (a, b) => expect(compare(a, b).relation).toBe('different'))
})

describe('servants of God by the name alone', () => {
  it.each([
    ['abdulrahman', 'rahman'],
    ['abderrahman', 'rahman'],
    ['abdulkarim', 'karim'],
    ['abdulqadir', 'qadir'],
    ['abdelkader', 'kader'],
    ['abdulhamid', 'hamid'],
    ['abdulrahim', 'rahim'],
    ['abdulaziz', 'aziz'],
    ['abdulmajid', 'majid'],
    ['abdullatif', 'latif'],
    ['abdulghani', 'ghani'],
    ['abdulrashid', 'rashid'],
  ])('%s is called %s, by rule', (long, short) => {
    const made = compare(`${long} Mansour`, `${short} Mansour`)
    expect(made.relation).toBe('same')
    expect(made.pairs[0]?.kind).toBe('nickname')
    expect(compare(`${long} Mansour`, `${short.slice(0, 1)}. Mansour`).conflicts).toEqual([])
  })
})
