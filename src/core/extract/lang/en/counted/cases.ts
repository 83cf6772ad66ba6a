import type { Figure } from '../sheet.js'
import { isAt, lexAt, type Tokens, wordAt, wordSet } from '../words/lex.js'
import { ENDS_PHRASE } from './noun-phrase.js'

/** "21 cases of |injuries", "35 cases of |suffocation", "31 incidents of drone |strikes": a case of harm counts a person, one of attacks an attack; −1 for other cases. */
export function caseHead(tokens: Tokens, i: number): number {
  if (wordAt(tokens, i + 1) !== 'of' || !CASES.has(wordAt(tokens, i))) return -1
  const { outcome } = lexAt(tokens, i + 2)
  if (outcome?.form === 'noun' && outcome.metric !== 'other' && !outcome.things) return i + 2
  for (let at = i + 2; at < i + 6 && !isAt(tokens, at, ENDS_PHRASE); at++)
    if (lexAt(tokens, at).noun?.metric === 'strikes') return at
  return -1
}
const CASES = wordSet('cases case incidents instances episodes')

/** "five |suspected cases", "5,200 |cholera cases", "nine |cases of measles": people, ill or not. */
export const isPatient = (tokens: Tokens, i: number): boolean =>
  (wordAt(tokens, i) === 'cases' || wordAt(tokens, i) === 'case') &&
  (SUSPECTED.has(wordAt(tokens, i - 1)) ||
    DISEASES.has(wordAt(tokens, i - 1)) ||
    (wordAt(tokens, i + 1) === 'of' && (DISEASES.has(wordAt(tokens, i + 2)) || DISEASES.has(wordAt(tokens, i + 3)))))
const SUSPECTED = wordSet('suspected confirmed probable')
const DISEASES = wordSet(
  'cholera measles ebola polio malaria dengue typhoid diphtheria meningitis covid mpox plague hepatitis tuberculosis leishmaniasis diarrhoea diarrhea dysentery scabies malnutrition marburg',
)

/** "62 per cent |of the wounded", "21 |confirmed cases": a share or the ill, whatever befell those told beside them. */
export const countsNobody = ({ noun }: Figure): boolean =>
  noun !== null && (noun.kind === 'uncounted' || (noun.sure && noun.metric === 'other'))
