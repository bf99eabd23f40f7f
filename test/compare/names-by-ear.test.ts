import { describe, expect, it } from 'vitest'
import { compare, relation } from './written-names.ts'

// Invented names.
describe('names as another office hears and writes them', () => {
  it.each([
    ['Marie Louis', 'Mari Lwi'],
    ['Islande Saint-Fleur', 'Sen Flè Islande'],
    ['Guerda Célestin', 'Selesten Gèda'],
    ['Yeison Quintero', 'Jason Quintero'],
    ['Leidy Márquez', 'Lady Marquez'],
    ['Petrus Mambo', 'Peter Mambo'],
    ['Momade Assane', 'Mohamed Hassan'],
    ['Atija Mussa', 'Khadija Musa'],
    ['محمد سالم ولد حمادي', 'Med Salem Ould Hamadi'],
    ['تسلم منت لحبيب', 'Teslem Mint Lehbib'],
    ['امحمد الورفلي', 'Emhemed Werfalli'],
    ['Moussa Ag Attaher', 'Mossa Attaher'],
    ['ገብረማርያም ተስፋይ', 'G/mariam Tesfay'],
    ['Nexhip Gashi', 'Nedžip Gaši'],
    ['মোছাঃ হাসিনা', 'Mst Hasina'],
  ])('%s, %s', (a, b) => expect(relation(a, b)).toBe('same'))

  it.each([
    ['Avdo Smajlović', 'Abdulah Smajlović'],
    ['Meho Begić', 'Mehmed Begić'],
    ['Chabela Quintero', 'Isabel Quintero'],
    ['Toño Mejía', 'Antonio Mejía'],
  ])('%s is short for %s', (a, b) => expect(compare(a, b).similarity).toBeGreaterThan(0.5))

  it.each([
    ['Moussa Ag Attaher', 'Attaher Ag Moussa'],
    ['تسلم منت لحبيب', 'لحبيب ولد تسلم'],
  ])('%s, %s', (a, b) => expect(relation(a, b)).toBe('kin'))
})
