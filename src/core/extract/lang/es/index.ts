import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'
import { readNumbers } from './numerals.js'
import { metric, quantity, speaker } from './rules.js'

const tokenizer = new Tokenizer(() => null)

/** Spanish in small: how a language begins. Numbers, the dead and the wounded, who said so; no places or dates yet. */
export const spanish: Language<null> = {
  code: 'es',
  tokenize: (text) => tokenizer.tokenize(text),
  endsSentence: () => true,
  readNumbers,
  // The quote first: what happened is sought from the counted noun on.
  rules: [quantity, metric, speaker],
}
