import type { InterfaceLanguage, Metric } from '../../claim/vocabulary.js'
import { intervalWords, quantityWords } from '../../quantity/quantity-words.js'
import type { GradeProposal } from '../grade.js'
import type { PolicyRange } from '../range.js'
import type { Relation, SourcedClaim } from '../relation.js'
import { arabic } from './ar.js'
import { english } from './en.js'
import { french } from './fr.js'
import { NOTES, type Note, type Phrases } from './phrases.js'

const PHRASES: Record<InterfaceLanguage, Phrases> = { ar: arabic, en: english, fr: french }

/** Made once: a board tells hundreds of sentences. Digits are ASCII in every language; a page shows the family that its reader prefers. */
const numbersOf = (tag: string) => new Intl.NumberFormat(tag, { maximumFractionDigits: 1 })
const NUMBERS = { ar: numbersOf('ar-u-nu-latn'), en: numbersOf('en'), fr: numbersOf('fr') }
const PLURALS = { ar: new Intl.PluralRules('ar'), en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') }

/** What a sentence needs to know of a claim; `source` is the outlet. */
export type SpokenClaim = Pick<SourcedClaim, 'low' | 'high' | 'bound' | 'metric' | 'speaker' | 'via' | 'quote'> & {
  readonly source: string | null
}

/**
 * One sentence or three that a person can quote: who gave which figure, and how the two stand to each other. `a` and `b` are the
 * relation's. Words taken from reports are isolated (U+2068 … U+2069), so that any direction stands in any other.
 */
export function explainRelation(relation: Relation, a: SpokenClaim, b: SpokenClaim, lang: InterfaceLanguage): string {
  const words = PHRASES[lang]
  const notes = NOTES.filter((note) => relation.rules.includes(note))
  const sentence = words.relation[relation.relation]({
    a: told(a, words, lang),
    b: told(b, words, lang),
    gap: relation.gap ? counted(relation.gap, a.metric, words, lang) : null,
    ratio:
      relation.ratio !== null && relation.ratio >= 1.1 ? numberIn(Math.round(relation.ratio * 10) / 10, lang) : null,
  })
  const reason = isTold(relation) ? null : relation.reason
  return [
    sentence,
    reason && words.reason[reason],
    ...notes.map((note: Note) => words.note[note]),
    sumOf(relation, words, lang),
  ]
    .filter(Boolean)
    .join(' ')
}

/** The note on a replaced figure says already why it may not be compared. */
const isTold = ({ rules }: Relation): boolean => rules.includes('superseded')

/** What the parts that a report tells come to beside their whole: `sum-equals`, `sum-short:1`, `sum-over:3`. */
function sumOf({ rules }: Relation, words: Phrases, lang: InterfaceLanguage): string | null {
  const [, how, miss] = rules.map((rule) => SUM.exec(rule)).find(Boolean) ?? []
  return how ? words.sum[how as keyof Phrases['sum']].replace('{n}', numberIn(Number(miss ?? 0), lang)) : null
}
const SUM = /^sum-(equals|short|over)(?::(\d+))?$/

/** A range with its policy's name and the number of voices behind it: "lowest to highest: 12–35, by 3 voices". */
export function explainRange(range: PolicyRange, lang: InterfaceLanguage): string {
  const words = PHRASES[lang]
  return words.range(
    words.policy[range.policy],
    intervalWords(range, words.bound, (value) => numberIn(value, lang)),
    plural(range.voices.length, { ...words.voices, ...words.byVoices }, lang),
  )
}

/** Why a grade is proposed, with the number of voices that it rests on: "Two or more independent voices report it. (3 voices)" */
export function explainGrade(
  { rule, voices }: Pick<GradeProposal, 'rule' | 'voices'>,
  lang: InterfaceLanguage,
): string {
  const words = PHRASES[lang]
  return `${words.gradeRule[rule]} (${plural(voices.length, words.voices, lang)})`
}

/** Keeps a span's direction to itself. */
export const isolate = (span: string): string => `\u2068${span}\u2069`

function told(claim: SpokenClaim, words: Phrases, lang: InterfaceLanguage): string {
  const relay = claim.via ?? claim.source
  const named = claim.speaker ?? relay
  const carrier = claim.speaker !== null && relay !== null ? ` (${isolate(relay)})` : ''
  const who = named === null ? words.nobody : `${isolate(named)}${carrier}`
  return `${who}${words.colon}${isolate(quantityWords(claim, words.bound, (value) => numberIn(value, lang)))}`
}

const THINGS: ReadonlySet<Metric> = new Set(['munitions', 'equipment', 'other'])

function counted(count: number, metric: Metric, words: Phrases, lang: InterfaceLanguage): string {
  if (THINGS.has(metric)) return numberIn(count, lang)
  return plural(count, metric === 'strikes' ? words.strikes : words.people, lang)
}

function plural(count: number, forms: Phrases['people'], lang: InterfaceLanguage): string {
  const form = forms[PLURALS[lang].select(count)] ?? forms.other
  return form.replace('{n}', numberIn(count, lang))
}

const numberIn = (value: number, lang: InterfaceLanguage): string => NUMBERS[lang].format(value)
