import { Tokenizer } from '../../../text/tokenize.js'
import type { Language } from '../../draft.js'

const tokenizer = new Tokenizer(() => null)

export const arabic: Language<null> = {
  code: 'ar',
  tokenize: (text) => tokenizer.tokenize(text),
  endsSentence: () => true,
  readNumbers: () => [],
  rules: [],
}
