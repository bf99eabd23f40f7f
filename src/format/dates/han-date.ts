/**
 * Dates with Han or Hangul units: 1985年3月5日, 一九八五年三月五日, 昭和60年, 民國74年, 단기 4290년, 农历一九八五年正月初五, 閏十月.
 * Era years: the first year of an era is the year in which it began (Japanese Cabinet Office).
 */
import type { UncertainDate } from '../../record/types.ts'
import { type CalendarId, dateInCalendar } from './calendar.ts'
import { calendarInColumn } from './guess-calendar.ts'

const ERAS: readonly (readonly [RegExp, CalendarId, number])[] = [
  [/明治/, 'gregory', 1867],
  [/大正/, 'gregory', 1911],
  [/昭和/, 'gregory', 1925],
  [/平成/, 'gregory', 1988],
  [/令和/, 'gregory', 2018],
  [/民[國国]/, 'roc', 0],
  [/[檀단][紀纪기]/, 'dangi', 0],
  [/佛[暦曆历]/, 'buddhist', 0],
]
const LUNAR = /[农農阴陰旧舊][历曆暦]|음력/
const SHAPE =
  /([0-9〇零一二三四五六七八九十百元]{1,6})[年년](?:([闰閏윤]?)([0-9一二三四五六七八九十正冬腊臘]{1,3})[月월](?:(初?[0-9一二三四五六七八九十廿卅]{1,3})[日號号일]?)?)?/u

/** @returns undefined if it is no such date */
export function parseHanDate(text: string, column: CalendarId | undefined): UncertainDate | undefined {
  const plain = text.replaceAll(/\s/g, '')
  const m = SHAPE.exec(plain)
  if (!m) return undefined
  const [, yearText = '', leap, monthText, dayText] = m
  const before = plain.slice(0, m.index)
  const [, eraCalendar, offset] = ERAS.find(([pattern]) => pattern.test(before)) ?? []
  const written = yearText === '元' ? 1 : (hanNumber(yearText) ?? 0)
  const year = written + (offset ?? 0)
  const calendar = eraCalendar ?? (LUNAR.test(before) || leap ? 'chinese' : calendarInColumn(year, column))
  const about = /[约約頃약]/.test(plain) ? ('estimated' as const) : undefined
  const parts = { year: year || undefined, month: hanNumber(monthText), day: hanNumber(dayText) }
  return dateInCalendar(calendar, parts, text, about, Boolean(leap))
}

const DIGITS = '〇一二三四五六七八九'
const MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 }

/** 一九八五 and 六十三 and 廿一 and 初五 and 1985. */
function hanNumber(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  if (/^\d+$/.test(text)) return Number(text)
  const named = MONTHS[text]
  if (named !== undefined) return named
  const s = text.replace('初', '').replaceAll('零', '〇').replace(/^廿/, '二十').replace(/^卅/, '三十')
  if (/^[〇一二三四五六七八九]+$/.test(s)) return Number([...s].map((c) => DIGITS.indexOf(c)).join(''))
  const m = /^(?:([一二三四五六七八九])?百)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(s)
  if (!m) return undefined
  const digit = (c: string | undefined): number => (c === undefined ? 0 : DIGITS.indexOf(c))
  const hundreds = s.includes('百') ? (digit(m[1]) || 1) * 100 : 0
  return hundreds + (m[3] ? (digit(m[2]) || 1) * 10 : 0) + digit(m[4])
}
