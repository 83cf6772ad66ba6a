import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'
import { articles } from './counted/articles.js'
import { distractors } from './counted/distractors.js'
import { quantity } from './counted/quantity.js'
import { status } from './counted/status.js'
import { endsHeadline } from './headline-ends.js'
import { inContext } from './in-context.js'
import { metric } from './metric/metric.js'
import { readNumberTokens } from './numbers/number-readings.js'
import { sharedModifiers } from './numbers/shared-modifiers.js'
import { polarity } from './polarity.js'
import { endsSentence } from './sentence-ends.js'
import { speaker } from './speaker/speaker.js'
import { dates } from './when-and-where/dates.js'
import { place } from './when-and-where/place.js'
import { scope } from './when-and-where/scope.js'
import { type Lex, lookUp, seamOf } from './words/lexicon.js'

const tokenizer = new Tokenizer(lookUp, seamOf)

export const french: Language<Lex> = {
  code: 'fr',
  tokenize: (text) => inContext(tokenizer.tokenize(text)),
  endsSentence,
  beginsSentence: endsHeadline,
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
