import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'
import { articles } from './articles.js'
import { dates } from './dates.js'
import { distractors } from './distractors.js'
import { type Lex, lookUp, seamOf } from './lexicon.js'
import { metric } from './metric.js'
import { readNumberTokens } from './number-readings.js'
import { place } from './place.js'
import { polarity } from './polarity.js'
import { quantity } from './quantity.js'
import { scope } from './scope.js'
import { endsSentence } from './sentence-ends.js'
import { sharedModifiers } from './shared-modifiers.js'
import { speaker } from './speaker.js'
import { status } from './status.js'

const tokenizer = new Tokenizer(lookUp, seamOf)

export const french: Language<Lex> = {
  code: 'fr',
  tokenize: (text) => tokenizer.tokenize(text),
  endsSentence,
  readNumbers: (tokens) => readNumberTokens(tokens),
  rules: [
    quantity,
    // before metric: a date or an age must not take a neighbour's verb
    distractors,
    // before metric: fighters without a verb are strength
    status,
    metric,
    articles,
    // behind metric and articles: only numbers of one outcome share, and "un" shares nothing
    sharedModifiers,
    speaker,
    scope,
    polarity,
    place,
    dates,
  ],
}
