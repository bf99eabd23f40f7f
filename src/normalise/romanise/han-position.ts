/** Which part of an East Asian name a token is known to be; readings differ (單 is Shan only as a surname). */
export type NamePosition = 'family' | 'given'
