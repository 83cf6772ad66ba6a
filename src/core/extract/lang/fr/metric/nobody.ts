import type { Metric } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { folded, type Words } from '../tokens.js'

const BEFALLS_PEOPLE: ReadonlySet<Metric | null | undefined> = new Set<Metric>([
  'killed',
  'wounded',
  'detained',
  'abducted',
  'missing',
])

/** "neuf amendements ont été retenus": an unknown noun that ends as no word for people does, whatever the verb tells. */
export const isNobody = (tokens: Words, { head }: Draft, metric: Metric | null | undefined): boolean =>
  head !== null &&
  BEFALLS_PEOPLE.has(metric) &&
  tokens[head]!.lex.noun === null &&
  /(?:ments?|ités?|ismes?)$/u.test(folded(tokens, head))
