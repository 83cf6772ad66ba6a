import type { Verb } from './verbs.js'

/** Singular and plural; "obus/obus" gives both by hand. */
export function withPlural(word: string): readonly [string, string] {
  const [singular = '', written] = word.split('/')
  if (written !== undefined) return [singular, written]
  if (/[sxz]$/u.test(singular)) return [singular, singular]
  if (singular.endsWith('al')) return [singular, `${singular.slice(0, -1)}ux`]
  if (/eau$/u.test(singular)) return [singular, `${singular}x`]
  return [singular, `${singular}s`]
}

/** Masculine and feminine singular of an adjective: "ivoirien, ivoirienne", "turc, turque". */
export function withFeminine(masculine: string): readonly string[] {
  const feminine = feminineOf(masculine)
  return feminine === masculine ? [masculine] : [masculine, feminine]
}

const IRREGULAR_FEMININES: Record<string, string> = {
  turc: 'turque',
  grec: 'grecque',
  franc: 'française',
  blanc: 'blanche',
}

function feminineOf(word: string): string {
  const irregular = IRREGULAR_FEMININES[word]
  if (irregular) return irregular
  if (word.endsWith('e')) return word
  if (/(?:[ie]en|on|el)$/u.test(word)) return `${word}${word.at(-1)}e`
  if (/f$/u.test(word)) return `${word.slice(0, -1)}ve`
  if (/er$/u.test(word)) return `${word.slice(0, -2)}ère`
  if (/eux$/u.test(word)) return `${word.slice(0, -1)}se`
  return `${word}e`
}

/** Every form of a regular verb in -er that a report may use. */
export function withVerbForms(infinitive: string): readonly (readonly [Verb['form'], readonly string[]])[] {
  const stem = infinitive.slice(0, -2)
  // "déplaçant", "mobilisant": the soft c and g keep their sound before a
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  // "libère", "déploie"
  const open = /[ou]y$/u.test(stem) ? `${stem.slice(0, -1)}i` : stem.replace(/[eé](?=[^aeiouéè]+$)/u, 'è')
  return [
    ['participle', ['é', 'ée', 'és', 'ées'].map((ending) => stem + ending)],
    ['gerund', [`${soft}ant`]],
    ['infinitive', [infinitive]],
    [
      'finite',
      [
        ...['e', 'ent', 'era', 'eront', 'erait', 'eraient', 'èrent'].map((ending) => stem + ending),
        ...['e', 'ent'].map((ending) => open + ending),
        ...['ait', 'aient', 'a'].map((ending) => soft + ending),
      ],
    ],
  ]
}

/** Whether a word may be a past participle by its ending. */
export const isParticiple = (word: string): boolean => /(?:ée?s?|ie?s?|ue?s?|ise?s?)$/u.test(word)
