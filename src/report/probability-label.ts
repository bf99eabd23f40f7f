/** A probability for a person to read: as many digits as tell it from certainty, which no score is. */
export function probabilityLabel(probability: number): string {
  if (probability > 0.999999) return 'probability over 0.999999'
  if (probability < 0.000001) return 'probability under 0.000001'
  return `probability ${probability.toFixed(probability > 0.999 || probability < 0.001 ? 6 : 3)}`
}
