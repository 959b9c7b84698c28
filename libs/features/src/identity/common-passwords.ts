/** Stems of the passwords that attackers try first, in German and English; length alone does not save them. */
const STEMS = [
  'password',
  'passwort',
  'passwort1',
  'kennwort',
  'geheim',
  'hallo',
  'willkommen',
  'welcome',
  'letmein',
  'qwertz',
  'qwerty',
  'asdfgh',
  'admin',
  'administrator',
  'master',
  'schalke04',
  'bayern',
  'fussball',
  'sonnenschein',
  'iloveyou',
  'ichliebedich',
  'schatz',
  'prinzessin',
  'sommer',
  'winter',
  'herbst',
  'fruehling',
  'abcdef',
  'changeme',
  'einklang',
  'betriebsrat',
  'arbeit',
  'monkey',
  'dragon',
  'football',
];

const collapse = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\d\s!?.,;:*+#_\-@$%&/()=]+/g, '');

/** True for a password that is nothing but a common word, its repetition, a keyboard row or digits. */
export const isCommonPassword = (password: string): boolean => {
  const letters = collapse(password);
  if (letters === '') return true;
  if (new Set(password).size <= 3) return true;
  return STEMS.some((stem) => letters.split(collapse(stem)).join('') === '' && collapse(stem) !== '');
};
