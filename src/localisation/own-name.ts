/** The languages of this country’s families by their own names, for where a browser does not know them. */
const names: Readonly<Record<string, string>> = {
  ar: 'العربية',
  bn: 'বাংলা',
  ckb: 'کوردیی ناوەندی',
  cy: 'Cymraeg',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  it: 'Italiano',
  ku: 'کوردی',
  pa: 'ਪੰਜਾਬੀ',
  'pa-arab': 'پنجابی',
  pl: 'Polski',
  ps: 'پښتو',
  pt: 'Português',
  ro: 'Română',
  so: 'Soomaali',
  uk: 'Українська',
  ur: 'اردو',
  zh: '中文',
};

/** What speakers of a language call it; its tag where nobody here knows. */
export function ownName(language: string): string {
  const tag = language.toLowerCase();
  if (Object.hasOwn(names, tag)) return names[tag] ?? language;
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(language) ?? language;
  } catch {
    return language;
  }
}
