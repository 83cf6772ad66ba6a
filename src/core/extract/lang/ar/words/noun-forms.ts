import type { GrammaticalNumber } from './lex.js'

type Form = readonly [string, GrammaticalNumber]

/**
 * Every form of a noun written as in nouns.ts: cases, dual, plural and what stands in construct.
 * "مدني+ون": مدنيا, مدنيان, مدنيون, مدنيين; with a regular plural "ين" is the plural, else the dual ("جنديين" is two).
 */
export function nounForms(entry: string): Form[] {
  const [singular = '', plurals = ''] = entry.split(/[:+=]/u)
  if (entry.endsWith('=')) return [[singular, 'many']]
  const sound = entry.includes('+')
  return sound
    ? soundForms(singular, plurals.split(','))
    : [...singularForms(singular), ...broken(plurals), ...dual(singular)]
}

function soundForms(singular: string, [ending, ...others]: string[]): Form[] {
  const more: Form[] = others.flatMap((plural) => many(plural))
  if (ending === 'ات') return [...singularForms(singular), ...dual(singular), [`${bare(singular)}ات`, 'many'], ...more]
  return [
    ...singularForms(singular),
    [`${singular}ون`, 'many'],
    [`${singular}ين`, 'many'],
    [`${singular}و`, 'many'],
    [`${singular}ي`, 'many'],
    [`${singular}ان`, 'two'],
    ...more,
  ]
}

const bare = (singular: string): string => singular.replace(/[ةه]$/u, '')

function singularForms(singular: string): Form[] {
  return singular.endsWith('ة')
    ? [[singular, 'one']]
    : [
        [singular, 'one'],
        [`${singular}ا`, 'one'],
      ]
}

function dual(singular: string): Form[] {
  const stem = singular.endsWith('ة') ? `${bare(singular)}ت` : singular
  const forms: Form[] = [
    [`${stem}ان`, 'two'],
    [`${stem}ين`, 'two'],
  ]
  if (singular.endsWith('ة')) forms.push([`${stem}ا`, 'two'], [`${stem}ي`, 'two'])
  return forms
}

const broken = (plurals: string): Form[] => plurals.split(',').filter(Boolean).flatMap(many)

function many(plural: string): Form[] {
  return plural.endsWith('ة') || plural.endsWith('ا')
    ? [[plural, 'many']]
    : [
        [plural, 'many'],
        [`${plural}ا`, 'many'],
      ]
}
