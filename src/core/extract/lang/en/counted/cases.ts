import type { Figure } from '../sheet.js'
import { lexAt, type Tokens, wordAt, wordSet } from '../words/lex.js'

/** "21 |cases of injuries", "35 |cases of suffocation": a case of harm counts a person. */
export function isCase(tokens: Tokens, i: number): boolean {
  const word = wordAt(tokens, i)
  if ((word !== 'cases' && word !== 'case') || wordAt(tokens, i + 1) !== 'of') return false
  const { outcome } = lexAt(tokens, i + 2)
  return outcome?.form === 'noun' && outcome.metric !== 'other' && !outcome.things
}

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
