import type { Status } from '../../../../claim/vocabulary.js'
import type { Draft } from '../../../draft.js'
import { firstToken, nounOf } from '../drafts.js'
import { endsClause, folded, hints, is, type Words } from '../tokens.js'
import { CUE } from '../words/cues.js'
import { WORD } from '../words/function-words.js'
import { sideStatus, statusAt } from './among-whom.js'

/** How far before its number a side may be named. */
const REACH = 16

/**
 * "Du côté des rebelles, 12 morts et | des dizaines de blessés", "a fait parmi les civils | 30 morts", "le bilan civil est de | 20 morts",
 * "l'armée a eu | neuf morts": whose toll a clause tells, where an outcome alone is counted.
 */
export function sideOfClause(tokens: Words, draft: Draft, sentenceFirst: number): Status | null {
  if (nounOf(tokens, draft)?.kind !== 'outcome') return null
  const from = firstToken(draft)
  for (let at = from - 1; at >= Math.max(sentenceFirst, from - REACH); at--) {
    const side = sideAt(tokens, at, sentenceFirst)
    if (side) return side
    if (endsClause(tokens, at) || is(tokens[at], WORD.breaker | WORD.subset)) return null
    if (isOwnLoss(tokens, at, from)) return 'combatant'
  }
  return null
}

function sideAt(tokens: Words, at: number, sentenceFirst: number): Status | null {
  switch (folded(tokens, at)) {
    case 'côté': {
      const of = folded(tokens, at - 1) === 'du'
      if (!of && at > sentenceFirst && folded(tokens, at - 1) !== ',') return null
      return named(tokens, at + 1)
    }
    case 'parmi':
    case 'chez':
      // "six morts | parmi les soldats et six blessés": the other number's
      return tokens[at - 1]?.lex.noun === null &&
        folded(tokens, at - 1) !== ',' &&
        is(tokens[at + 1], WORD.determiner) &&
        tokens[at + 2]?.lex.noun?.kind === 'person'
        ? statusAt(tokens, at + 2)
        : null
    case 'rangs':
      // "dans les rangs loyalistes, on parle de | vingt morts"
      return folded(tokens, at - 2) === 'dans' ? 'combatant' : null
    case 'civil':
    case 'civiles':
    case 'civils':
      return TOLLS.has(folded(tokens, at - 1)) ? 'civilian' : null
    default:
      return null
  }
}

const TOLLS: ReadonlySet<string> = new Set(['bilan', 'victimes', 'pertes'])

/** "des | assaillants", "de | Boko Haram", "rebelle": the side within three words. */
function named(tokens: Words, from: number): Status | null {
  for (let at = from; at < from + 3; at++) {
    const side = sideStatus(folded(tokens, at)) ?? statusAt(tokens, at)
    if (side) return side
    if (GROUPS.has(folded(tokens, at))) return 'combatant'
    if (!is(tokens[at], WORD.determiner | WORD.preposition | WORD.apostrophe)) return null
  }
  return null
}

const GROUPS: ReadonlySet<string> = new Set(
  'boko daech daesh ei hamas hezbollah houthis chebab shebab chebabs shebabs fds fsr adf m23 peshmergas miliciens forces troupes'.split(
    ' ',
  ),
)

/** "l'armée | a eu | neuf morts", "les forces kurdes ont | enregistré | 12 tués": a force's own. */
function isOwnLoss(tokens: Words, verb: number, number: number): boolean {
  if (!hints(tokens[verb], CUE.loss) || number - verb > 7) return false
  if (folded(tokens, verb) === 'eu' && !is(tokens[verb - 1], WORD.avoir)) return false
  for (let at = verb - 1; at > verb - 7; at--) {
    const introduced = is(tokens[at - 1], WORD.determiner | WORD.apostrophe)
    if (introduced && tokens[at]!.lex.noun?.plural && statusAt(tokens, at) === 'combatant') return true
    if (FORCES.has(folded(tokens, at))) return introduced
    if (folded(tokens, at) === ',') return false
  }
  return false
}

const FORCES: ReadonlySet<string> = new Set('armée police gendarmerie forces milice troupes garde rébellion'.split(' '))
