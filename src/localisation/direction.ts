/** Scripts and languages that are written from right to left, for browsers that do not say. */
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b|-(arab|hebr|thaa|nkoo|syrc)\b/iu;

/** The direction that a language is written in. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.test(language) && !/-latn\b/iu.test(language) ? 'rtl' : 'ltr';
}
