import type { Doc } from '../../../draft.js'
import type { DraftedSentence } from '../../../drafted-sentences.js'
import type { Lex } from '../words/lex.js'
import { onceASpelling } from '../words/once-a-spelling.js'
import { spelled } from '../words/spelled.js'

/** "551 إصابة بفيروس كذا": the sick are no wounded, nor those of the lines around where nothing strikes anybody. */
export function theSickAreNoWounded(doc: Doc<Lex>, { sentence, drafts }: DraftedSentence): void {
  const hurt = drafts.filter(({ metric }) => metric === 'wounded')
  if (hurt.length === 0 || !doc.tokens.some(isDisease)) return
  for (let at = sentence.first; at <= sentence.last; at++) if (isBlow(doc.tokens[at]!)) return
  for (const draft of hurt) {
    draft.metric = 'other'
    draft.rules.push('metric:illness')
  }
}

const isDisease = onceASpelling(({ folded }) => DISEASES.has(folded))
const DISEASES = spelled(
  'كورونا كوفيد كوليرا إيبولا ملاريا حصبة جدري طاعون إنفلونزا أنفلونزا التهاب متحور فيروس وباء أوبئة الضنك الدفتيريا دفتيريا الخناق شلل سل السحائي',
  ['', 'ال', 'ب', 'بال', 'لل', 'ل', 'و', 'وال'],
)

const isBlow = onceASpelling(
  ({ folded, lex: { word } }) => word.noun?.kind === 'attack' || word.noun?.kind === 'munition' || BLOWS.has(folded),
)
const BLOWS = spelled('جروح جراح قصف رصاص شظايا حادث حريق كسور حروق', ['', 'ب', 'ال', 'بال', 'في'])
