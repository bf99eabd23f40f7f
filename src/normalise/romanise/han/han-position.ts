/**
 * What a token of an East Asian name is known to be: readings differ (單 is Shan only as a surname). `transcribed` is
 * a part of a foreign name, as the separators ·, ・ and ＝ tell. A whole name without a split has no position.
 */
export type NamePosition = 'family' | 'given' | 'transcribed'
