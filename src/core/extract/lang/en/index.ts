import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'
import { distractors } from './counted/distractors.js'
import { implicitOnes } from './counted/implicit.js'
import { leftovers } from './counted/leftovers.js'
import { countedNoun } from './counted/quantity.js'
import { statusOfCounted } from './counted/status.js'
import { unclaimed } from './counted/unclaimed.js'
import { metricByClause } from './metric/metric.js'
import { readNumbers } from './numbers/numerals.js'
import { sharedModifier } from './numbers/shared-modifier.js'
import { polarity } from './polarity.js'
import { endsSentence } from './sentence-ends.js'
import { layOut, type Step } from './sheet.js'
import { speakers } from './speaker/speaker.js'
import { places } from './when-and-where/place.js'
import { scopeOfTotal } from './when-and-where/scope.js'
import { dates } from './when-and-where/when.js'
import { lookUp } from './words/dictionary.js'
import type { Lex } from './words/lex.js'

const tokenizer = new Tokenizer(lookUp)

/** What happens to the numbers of a report, in this order. */
const STEPS: readonly Step[] = [
  // before the noun is sought: "12-year-old girl" must not count girls
  distractors,
  countedNoun,
  // behind the counted nouns, which they must not overlap
  implicitOnes,
  metricByClause,
  // behind the metric: it does not reach over to another outcome
  sharedModifier,
  leftovers,
  speakers,
  // behind metric and speaker, which decide whether a singular counts: "a doctor said" is nobody killed
  unclaimed,
  statusOfCounted,
  scopeOfTotal,
  polarity,
  dates,
  places,
]

export const english: Language<Lex> = {
  code: 'en',
  tokenize: (text) => tokenizer.tokenize(text),
  endsSentence,
  readNumbers,
  rules: [
    {
      name: 'english',
      apply(doc) {
        const sheet = layOut(doc)
        for (const step of STEPS) step.apply(sheet)
      },
    },
  ],
}
