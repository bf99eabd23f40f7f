import { describe, expect, it } from 'vitest'
import { compare } from './written-names.ts'

// Invented names.
const kinds = (a: string, b: string): string[] => compare(a, b).conflicts.map(({ kind }) => kind)

describe('titles and words that tell a sex', () => {
  it.each([
    ['Daw Than Tun', 'U Than Tun'],
    ['Naw Paw Wah', 'Saw Paw Wah'],
    ['Mr. Somchai Jaidee', 'Mrs. Somchai Jaidee'],
    ['นางสาวสมหญิง ใจดี', 'นาย สมหญิง ใจดี'],
    ['Nguyen Van Hung', 'Nguyen Thi Hung'],
    ['Nur binti Ahmad', 'Nur bin Ahmad'],
    ['W/ro Mulu Bekele', 'Ato Mulu Bekele'],
    ['Umm Ahmed', 'Abu Ahmed'],
    ['أم أحمد حسن', 'Abu Ahmed Hasan'],
  ])('%s and %s speak against one person, without a veto', (a, b) => {
    expect(kinds(a, b).filter((kind) => kind === 'title' || kind === 'part')).not.toEqual([])
    expect(kinds(b, a)).toEqual(kinds(a, b))
    const alike = compare(b, b)
    expect(compare(a, b).bits).toBeLessThan(alike.bits)
    expect(compare(a, b).relation).toBe('different')
    expect(compare(a, b).bits).toBeGreaterThan(0)
  })

  it.each([
    ['Daw Than Tun', 'Than Tun'],
    ['U Zaw Min', 'Ko Zaw Min'],
    ['Mrs. Anna Lopez', 'Ms. Anna Lopez'],
    ['Van Thi Lan', 'Van Thi Lan'],
    ['Om Prakash Singh', 'Singh Om Prakash'],
    ['Naw Paw Say', 'Paw Say'],
    ['Saw Htoo Wah', 'စောထူးဝါး'],
    ['Salai Van Lian', 'Van Lian'],
  ])('%s and %s do not', (a, b) => expect(kinds(a, b)).not.toContain('title'))
})

describe('given names of two sexes', () => {
  it.each([
    ['Mario Reyes', 'Maria Reyes'],
    ['Roberto Díaz', 'Roberta Díaz'],
    ['Kyriakos Economou', 'Kyriaki Economou'],
    ['Theodoros Samaras', 'Theodora Samara'],
    ['Viktor Kuzmenko', 'Viktoriia Kuzmenko'],
    ['Vasyl Hrytsenko', 'Vasylyna Hrytsenko'],
    ['Nuri Sahin', 'Nuriye Sahin'],
    ['Nimal Perera', 'Nimali Perera'],
    ['Nazif', 'Nazifa'],
  ])('%s, %s', (a, b) => {
    expect(compare(a, b).relation).toBe('different')
    expect(compare(b, a).relation).toBe('different')
  })

  it.each([
    ['Shamso Yusuf', 'Shamsa Yusuf'],
    ['Halimo Omar', 'Halima Omar'],
    ['Gulnora Karimova', 'Gulnara Karimova'],
    ['Levan Mchedlishvili', 'Levani Mchedlishvili'],
  ])('an ending that is spelling: %s, %s', (a, b) => expect(compare(a, b).relation).toBe('same'))
})
