import type { Draft, Rule } from '../../../draft.js'
import { draftedSentences } from '../../../drafted-sentences.js'
import { firstToken, lastToken, mark, previousDraft } from '../drafts.js'
import { folded, is, isThat, type Words } from '../tokens.js'
import { WORD } from '../words/function-words.js'
import type { Lex } from '../words/lexicon.js'
import { goesOn, isOwnLoss, mayGoOn } from './carried-on.js'
import { isOfEpidemic, namesEpidemic } from './epidemic.js'
import { isOfManyEvents } from './magnitude.js'
import { hasOwnDay } from './own-day.js'
import { isOfMonth, isOfYear } from './own-month.js'
import { isRaisedBeside, isRaisedTotal } from './raised-total.js'
import { reaches } from './reach-of-totals.js'
import { sumsUpAttacks } from './several-attacks.js'
import { isPart, isShareOfThem, tellsAlso } from './share-of-total.js'
import { totalsIn } from './total-words.js'

/** Totals over a longer time or over several incidents: "depuis mars", "ces derniers mois", "dans les précédentes attaques". */
export const scope: Rule<Lex> = {
  name: 'scope',
  apply(doc) {
    const epidemic = namesEpidemic(doc.tokens)
    let earlier: Draft | null = null
    let end = -1
    // "trois tués, portant le total à 28": what is told next may be either's
    let besideEvent = false
    for (const { sentence, drafts } of draftedSentences(doc)) {
      const spans = drafts.some(({ metric }) => metric !== null) ? totalsIn(doc.tokens, sentence) : []
      const carried =
        earlier?.scope === 'cumulative' &&
        // "29 morts dans les deux églises. | A Tanta, neuf fidèles …": a sum, told apart
        !(earlier.rules.includes('scope-sum') && AT.test(folded(doc.tokens, sentence.first))) &&
        !besideEvent &&
        sentence.first === end + 1 &&
        goesOn(doc.tokens, sentence)
      for (let index = 0; index < drafts.length; index++) {
        const draft = drafts[index]!
        if (draft.high === 0 || draft.metric === null || draft.metric === 'strength' || draft.metric === 'other')
          continue
        // "portés disparus depuis samedi" is a state, no total
        const state = draft.metric === 'missing' || (draft.metric === 'abducted' && !areTaken(doc.tokens, draft))
        const previous = previousDraft(drafts, index)
        // "a fait 291 morts, 143 blessés et | 18 disparus", "douze habitants ont été tués et | six | portés disparus en un mois"
        if (
          draft.metric === 'missing' &&
          previous?.scope === 'cumulative' &&
          isOtherOutcome(doc.tokens, previous, draft)
        )
          mark(draft, 'scope-total', { scope: 'cumulative' })
        if (state) continue
        if (
          isOfYear(doc.tokens, draft) ||
          isOfMonth(doc.tokens, draft) ||
          isRaisedTotal(doc.tokens, draft) ||
          spans.some((at) => reaches(doc.tokens, draft, at, sentence.first))
        )
          mark(draft, 'scope-total', { scope: 'cumulative' })
        else if (
          earlier?.scope === 'cumulative' &&
          draft.metric === earlier.metric &&
          isShareOfThem(doc.tokens, draft, sentence)
        )
          mark(draft, 'scope-share', { scope: 'cumulative' })
        else if (previous?.scope === 'cumulative' && isOtherOutcome(doc.tokens, previous, draft))
          mark(draft, 'scope-share', { scope: 'cumulative' })
        else if (previous?.scope === 'cumulative' && isPart(doc.tokens, previous, draft))
          mark(draft, 'scope-share', { scope: 'cumulative' })
        else if (earlier?.scope === 'cumulative' && !besideEvent && tellsAlso(doc.tokens, draft, sentence))
          mark(draft, 'scope-also', { scope: 'cumulative' })
        else if (carried && mayGoOn(draft, earlier) && !isOwnLoss(doc.tokens, draft))
          mark(draft, 'scope-carried', { scope: 'cumulative' })
        else if (isOfManyEvents(doc.tokens, draft, sentence)) mark(draft, 'scope-magnitude', { scope: 'cumulative' })
        else if (epidemic && isOfEpidemic(doc.tokens, draft, sentence))
          mark(draft, 'scope-epidemic', { scope: 'cumulative' })
        else if (sumsUpAttacks(doc.tokens, draft, sentence)) mark(draft, 'scope-sum', { scope: 'cumulative' })
      }
      earlier = drafts.findLast(({ metric, dropped }) => dropped === null && metric === 'killed') ?? earlier
      besideEvent = drafts.some(
        (draft) => (draft.scope === 'event' && isHarm(draft)) || isRaisedBeside(doc.tokens, draft),
      )
      end = sentence.last
    }
  },
}

const AT = /^(?:à|a|dans|près)$/u

const isHarm = ({ metric, dropped }: Draft): boolean =>
  dropped === null && (metric === 'killed' || metric === 'wounded')

/** "300 élèves | ont été enlevés", "ont kidnappé | 12 femmes", "40 otages | libérés": done to them, and no state as "retenus en otage". */
function areTaken(tokens: Words, draft: Draft): boolean {
  const end = lastToken(tokens, draft)
  for (let at = firstToken(draft) - 4; at < end + 6; at++)
    if (tokens[at]?.lex.verb && DONE_TO_THEM.test(folded(tokens, at))) return true
  return false
}

const DONE_TO_THEM = /^(?:enlev|enlèv|kidnapp|libér|relâch|emport)/u

function isNextTo(tokens: Words, previous: Draft, draft: Draft): boolean {
  const at = firstToken(draft) - 1
  const gap = at + 1 - lastToken(tokens, previous)
  // "8 000 blessés, | ainsi que | 4 000 réfugiés"
  if (isThat(folded(tokens, at)) && folded(tokens, at - 1) === 'ainsi') return gap <= 4
  return (folded(tokens, at) === ',' || is(tokens[at], WORD.coordinator)) && gap <= 3
}

/** "ont été tués en novembre et | 450 autres | blessés", "1 200 morts et | 5 000 blessés": the other outcome of the same people, or a list that goes on. */
const isOtherOutcome = (tokens: Words, previous: Draft, draft: Draft): boolean =>
  (isNextTo(tokens, previous, draft) ||
    (previous.metric !== draft.metric &&
      is(tokens[firstToken(draft) - 1], WORD.coordinator) &&
      firstToken(draft) - lastToken(tokens, previous) < 13)) &&
  !hasOwnDay(tokens, draft, lastToken(tokens, previous))
