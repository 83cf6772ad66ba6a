import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'
import { lookUp } from './dictionary.js'
import { distractors } from './distractors.js'
import { implicitOnes } from './implicit.js'
import { leftovers } from './leftovers.js'
import type { Lex } from './lex.js'
import { metricByClause } from './metric.js'
import { readNumbers } from './numerals.js'
import { places } from './place.js'
import { polarity } from './polarity.js'
import { countedNoun } from './quantity.js'
import { scopeOfTotal } from './scope.js'
import { sharedModifier } from './shared-modifier.js'
import { layOut, type Step } from './sheet.js'
import { speakers } from './speaker.js'
import { statusOfCounted } from './status.js'
import { endsSentence } from './stops.js'
import { unclaimed } from './unclaimed.js'
import { dates } from './when.js'

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
