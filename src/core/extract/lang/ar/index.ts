import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'
import { countedNoun } from './counted/counted-noun.js'
import { distractors } from './counted/distractors.js'
import { halfOfThem } from './counted/half-of-them.js'
import { implicitOnes } from './counted/implicit.js'
import { leftovers } from './counted/leftovers.js'
import { status } from './counted/status.js'
import { zero } from './counted/zero.js'
import { metric } from './metric/metric.js'
import { readQuantities } from './numbers/quantity.js'
import { polarity } from './polarity.js'
import { endsSentence } from './sentence-ends.js'
import { speaker } from './speaker/speaker.js'
import { dates } from './when-and-where/dates.js'
import { place } from './when-and-where/place.js'
import { scope } from './when-and-where/scope.js'
import { cues, withCues } from './words/cues.js'
import { lookUp } from './words/dictionary.js'
import type { Lex } from './words/lex.js'
import { tellWomenFighters } from './words/women-fighters.js'

const tokenizer = new Tokenizer<Lex>((folded, kind, raw) => withCues(lookUp(folded, kind, raw), folded, kind))

export const arabic: Language<Lex> = {
  code: 'ar',
  tokenize: (text) => tellWomenFighters(tokenizer.tokenize(text), text),
  endsSentence,
  readNumbers: (tokens) => readQuantities(tokens),
  rules: [
    cues, // for all others
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
