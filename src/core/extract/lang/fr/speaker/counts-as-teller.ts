import { folded, is, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'

/** "Washington en compte une centaine", "neuf étaient mineurs, compte un avocat", "les secouristes comptent dix morts"; "Koro, durement touchée, compte plus de dix morts" is where they died. */
export const countsAsTeller = (tokens: Words, at: number, next: string): boolean =>
  (/^(?:en|,)$/u.test(folded(tokens, at - 1)) && !/^(?:au|plus|près|quelque|environ|\d.*)$/u.test(next)) ||
  countsDead(tokens, at)

/** "les secouristes | comptent | au moins 40 morts", "une source onusienne comptait 27 corps"; an army that counts its dead has lost them. */
const countsDead = (tokens: Words, at: number): boolean =>
  [at - 1, at - 2, at - 3, at - 4].some((n) => COUNTERS.test(folded(tokens, n))) &&
  is(tokens[at + 1], WORD.number | WORD.modifierEnd | WORD.preposition | WORD.adverb) &&
  [2, 3, 4, 5, 6, 7].some((n) => tokens[at + n]?.lex.noun?.kind === 'outcome')

const COUNTERS =
  /^(?:secouristes|sauveteurs|secours|urgentistes|médecins|autorités|préfecture|ministère|onu|ocha|oms|hcr|oim|unicef|osdh|ong|observatoire|association|observateurs|enquêteurs|sources?|témoins|hôpital|hôpitaux)$/u
