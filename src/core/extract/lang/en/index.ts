import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'

const tokenizer = new Tokenizer(() => null)

export const english: Language<null> = {
  code: 'en',
  tokenize: (text) => tokenizer.tokenize(text),
  endsSentence: () => true,
  readNumbers: () => [],
  rules: [],
}
