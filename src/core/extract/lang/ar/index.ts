import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'
import { lookUp } from './dictionary.js'
import type { Lex } from './lex.js'
import { readQuantities } from './quantity.js'

const tokenizer = new Tokenizer<Lex>(lookUp)

export const arabic: Language<Lex> = {
  code: 'ar',
  tokenize: (text) => tokenizer.tokenize(text),
  endsSentence: () => true,
  readNumbers: (tokens) => readQuantities(tokens),
  rules: [],
}
