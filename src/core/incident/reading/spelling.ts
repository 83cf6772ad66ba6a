import { Tokenizer } from '../../text/tokenize.js'

/** What comparison knows of a word by its spelling alone. */
export interface Spelling {
  /** The ways it may stand in a dictionary: as it is, and without Arabic's joined particles and article. Accents dropped. */
  readonly forms: readonly string[]
  /** Its consonants by sound, the same for one name in Arabic and Latin letters: "Barmal", "برمل" → "BRML". */
  readonly sounds: string
  /** Those of the whole word, where a joined particle may be the beginning of a name: "بالوظة". null where nothing was left out. */
  readonly soundsWhole: string | null
  readonly script: 'arabic' | 'latin' | 'other'
}

/** "Bāb" → "bab": accents are a matter of spelling only where names are compared. */
export const plain = (folded: string): string => folded.normalize('NFD').replace(/[\u0300-\u036f]/gu, '')

export const spellings = new Tokenizer<Spelling>((folded) => spellingOf(folded))

export function spellingOf(folded: string): Spelling {
  const bare = plain(folded)
  const script = /^\p{Script=Arabic}/u.test(bare) ? 'arabic' : /^\p{Script=Latin}/u.test(bare) ? 'latin' : 'other'
  const forms = script === 'arabic' ? arabicForms(bare) : [bare]
  if (script !== 'arabic') return { forms, sounds: soundsOf(bare), soundsWhole: null, script }
  const sounds = soundsOf(stripped(bare))
  return { forms, sounds, soundsWhole: JOINED_ARTICLE.test(bare) ? soundsOf(bare) : null, script }
}

/** "وبالمدينة" → itself, "بالمدينة", "المدينة", "مدينة". */
function arabicForms(word: string): string[] {
  const forms = [word]
  const add = (form: string): void => {
    if (form.length >= 2 && !forms.includes(form)) forms.push(form)
  }
  if (/^[وف]/u.test(word) && word.length > 3) add(word.slice(1))
  for (const form of [...forms]) {
    if (/^[بكل]ال/u.test(form)) add(form.slice(3))
    if (form.startsWith('ال')) add(form.slice(2))
    if (form.startsWith('لل')) add(form.slice(2))
    if (/^[بلك]/u.test(form) && form.length > 3) add(form.slice(1))
  }
  // "قواربهم" → "قوارب"
  for (const form of [...forms]) if (form.length > 5) add(form.replace(/(?:هما|هم|ها|هن|نا)$/u, ''))
  // "340 منزلا" → "منزل"; "سوريا" ends so by itself.
  for (const form of [...forms]) if (form.length > 4 && /[^يوا]ا$/u.test(form)) add(form.slice(0, -1))
  return forms
}

/** "فالنسيا": before an article the news has no joined fa, but names that begin so. */
const stripped = (word: string): string =>
  word.replace(/^(?:[بكل]?ال|لل)(?=..)|^(?:و(?:[بك]?ال|لل)|ف(?:[بك]ال|لل))(?=...)/u, '')
const JOINED_ARTICLE = /^(?:[بكوف]ال|لل)(?=..)/u

// biome-ignore format: a table reads best as one
const PAIRS: Readonly<Record<string, string>> = {
  sh: 'S', ch: 'S', ce: 'S', ci: 'S', kh: 'K', gh: 'G', dh: 'D', th: 'T', ph: 'F', dj: 'G', zh: 'G', gu: 'G', qu: 'K', تش: 'S',
}
const SINGLES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['B', 'bpبپ'],
    ['T', 'tتطث'],
    ['D', 'dدضذ'],
    ['S', 'sسصشç'],
    ['Z', 'zزظ'],
    ['G', 'jgجغگچ'],
    ['K', 'kqcقكخ'],
    ['F', 'fvف'],
    ['L', 'lل'],
    ['M', 'mم'],
    ['N', 'nن'],
    ['R', 'rر'],
    ['H', 'hحه'],
    ['KS', 'x'],
  ].flatMap(([sound, letters]) => [...(letters as string)].map((letter) => [letter, sound as string])),
)

/** "Bordeaux", "Croix" */
const isSilent = (word: string, at: number): boolean =>
  word[at] === 'x' && at === word.length - 1 && /[aeo][iu]x$/.test(word)

/** A name's consonants by sound. Vowels, weak letters, hamza, ayn and a final h are left out; double letters count once. */
export function soundsOf(word: string): string {
  if (word === 'st') return soundsOf('saint')
  let sounds = ''
  let last = ''
  for (let i = 0; i < word.length; i++) {
    // "Christchurch" is no "Shrist…".
    const pair = word.startsWith('chr', i) ? 'K' : PAIRS[word.slice(i, i + 2)]
    const sound = pair ?? (isSilent(word, i) ? '' : SINGLES[word[i] as string]) ?? ''
    if (pair) i++
    if (sound !== '' && sound !== last) sounds += sound
    last = sound
  }
  return sounds.replace(/(?<=.)H$/, '')
}
