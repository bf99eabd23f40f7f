import { describe, expect, it } from 'vitest'
import { compare } from './written-names.ts'

// Invented names in spellings that passports, newspapers and two standards use.
describe('Korean and Mandarin names in Latin', () => {
  it.each([
    ['Lee Hyun-jung', 'Yi Hyeon-jeong'],
    ['Park Jung-hee', 'Pak Chung-hui'],
    ['Park Jeong-hee', 'Bak Jeonghui'],
    ['Roh Moo-sik', 'No Musik'],
    ['Shin Woo-jin', 'Sin Ujin'],
    ['Lim Sung-jae', 'Im Seongjae'],
    ['Ryu Hyun-soo', 'Yoo Hyunsu'],
    ['Cho Yong-pil', 'Jo Yongpil'],
    ['Chung Eun-ji', 'Jeong Eun-ji'],
    ['Hyun-jung Lee', 'Yi Hyeonjeong'],
    ['Zhang Xiaoqing', 'Chang Hsiao-ching'],
    ['Xiaoming Wang', 'Wang Hsiaoming'],
    ['Lü Xiaohua', 'Lyu Xiaohua'],
  ])('%s is %s', (a, b) => {
    expect(compare(a, b).relation).toBe('same')
    expect(compare(b, a).bits).toBe(compare(a, b).bits)
  })

  it.each([
    ['Kim Young-ho', 'Kim Young-hee'],
    ['Kim Youngho', 'Kim Younghee'],
    ['Kim Ji-young', 'Kim Ji-yeon'],
    ['Park Sang-hoon', 'Park Sung-hoon'],
    ['Kim Eun-kyung', 'Kim Eun-young'],
    ['Eun-kyung Kim', 'Kim Eunyoung'],
    ['Kim Jae-in', 'Kim Jae-eun'],
    ['Wang Xiaoming', 'Wang Xiaomin'],
    ['Wang Xiaoming', 'Xiaohong Wang'],
    ['Zhang Xiaoqing', 'Chang Hsiao-chung'],
  ])('%s is not %s', (a, b) => {
    expect(compare(a, b).relation).toBe('different')
    expect(compare(b, a).relation).toBe('different')
  })

  it.each([
    ['Lee Anna', 'Lee Hanna'],
    ['Kim Novak', 'Kim Nowak'],
    ['Chang Wei-min', 'Chang Weimin'],
    ['Lee Siew Eng', 'Lee Siew Ing'],
    ['Choi Min', 'Choe Min'],
  ])('other names are read as they were: %s, %s', (a, b) => expect(compare(a, b).relation).toBe('same'))

  it.each([
    ['Park Jung-hee', 'Jung-hee Park'],
    ['Park Jung-hee', 'Junghee Park'],
    ['Wang Xiaoming', 'Xiaoming Wang'],
  ])('another order takes off as much as it does of other names: %s, %s', (a, b) => {
    const [same, other] = [compare(a, a), compare(a, b)]
    expect(other.relation).toBe('same')
    expect(other.bits).toBeLessThan(same.bits - 0.3)
    expect(compare(b, a).bits).toBe(other.bits)
  })
})
