import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'
import { countedNoun } from './counted-noun.js'
import { dates } from './dates.js'
import { lookUp } from './dictionary.js'
import { distractors } from './distractors.js'
import { halfOfThem } from './half-of-them.js'
import { implicitOnes } from './implicit.js'
import { leftovers } from './leftovers.js'
import type { Lex } from './lex.js'
import { metric } from './metric.js'
import { place } from './place.js'
import { polarity } from './polarity.js'
import { readQuantities } from './quantity.js'
import { scope } from './scope.js'
import { endsSentence } from './sentence-ends.js'
import { speaker } from './speaker.js'
import { status } from './status.js'
import { zero } from './zero.js'

const tokenizer = new Tokenizer<Lex>(lookUp)

export const arabic: Language<Lex> = {
  code: 'ar',
  tokenize: (text) => tokenizer.tokenize(text),
  endsSentence,
  readNumbers: (tokens) => readQuantities(tokens),
  rules: [
    countedNoun, // first: what is counted decides whether a number is a measure
    distractors,
    implicitOnes, // behind the numbers, which keep their nouns for themselves
    zero, // brings its own metric
    metric,
    halfOfThem, // behind metric, which it takes from the whole
    leftovers,
    status, // behind metric: a vehicle destroyed has none
    speaker,
    scope,
    polarity,
    place,
    dates,
  ],
}
