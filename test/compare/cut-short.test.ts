import { describe, expect, it } from 'vitest'
import { compare } from './written-names.ts'

// Invented names, as fields of 20, 24 and 30 letters keep them.
describe('a name that ends where its field ended', () => {
  it.each([
    ['Andrianantenaina Rakotomalala', 20],
    ['Gebremedhin Woldemichael', 20],
    ['Nsengiyumva Jean Bosco', 20],
    ['Tshibangu Kabongo Marie-Claire', 20],
    ['Khatun Mosammat Jahanara Begum', 20],
    ['Ranasinghe Arachchilage Chamindika Priyadarshani', 30],
    ['Константинопольский Александр Владимирович', 24],
    ['Παπαδημητρακοπούλου Αικατερίνη', 24],
  ])('%s is the name of which %i letters are left', (name, length) => {
    const cut = name.slice(0, length)
    for (const made of [compare(name, cut), compare(cut, name)]) {
      expect(made.relation).toBe('same')
      expect(made.conflicts).toEqual([])
      expect(made.pairs.map(({ kind }) => kind)).toContain('cut')
    }
    const whole = compare(name, name)
    expect(compare(name, cut).bits).toBeLessThan(whole.bits)
  })

  it.each([
    ['too short to have been cut', 'Sok Chan', 'Sok Chanthy'],
    ['cut in the middle', 'Rakotomal Andrianantenaina', 'Rakotomalala Andrianantenaina'],
    ['with another word besides', 'Wickramasinghe Sunil Dharm', 'Wickramasinghe Kamal Dharmasiri'],
    ['the other word agrees already', 'Chukwuemeka Okonkwo Ade', 'Chukwuemeka Ade Okonkwo Adeyemi'],
  ])('%s: %s, %s', (_, a, b) => {
    expect(compare(a, b).pairs.map(({ kind }) => kind)).not.toContain('cut')
    expect(compare(b, a).pairs.map(({ kind }) => kind)).not.toContain('cut')
  })

  it('what follows is another word', () => {
    const made = compare('Andrianantenaina Razafy', 'Andrianantenaina Rakotomalala')
    expect(made.relation).toBe('different')
    expect(made.conflicts).not.toEqual([])
  })
})
