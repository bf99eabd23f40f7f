/** Pairs that no rule made are proposed from this weight up, in bits. */
export const LEAST_ADDED = -4
