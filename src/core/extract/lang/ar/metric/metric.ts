import type { Draft, Rule } from '../../../draft.js'
import { type DraftedSentence, draftedSentences } from '../../../drafted-sentences.js'
import { lastOf, type Tokens } from '../tokens.js'
import { cue } from '../words/cues.js'
import type { Lex, Role } from '../words/lex.js'
import { active, activeVerb } from './active-verb.js'
import { victimsBesideWounded, victimsThenWounded } from './dead-and-wounded.js'
import { decide } from './decide.js'
import { beginsOther, DOES } from './fitting.js'
import { type Governor, governing, mayBringOutcome, relative, TOLLED } from './governor.js'
import { theSickAreNoWounded } from './illness.js'

/** What happened to those counted: from the noun itself, else from the verb or noun that governs it. */
export const metric: Rule<Lex> = {
  name: 'metric',
  apply(doc) {
    let told: Draft | null = null
    let before: DraftedSentence | null = null
    for (const sentence of draftedSentences(doc)) {
      assignMetrics(doc.tokens, sentence, told)
      victimsBesideWounded(doc.tokens, sentence)
      victimsThenWounded(doc.tokens, before, sentence)
      theSickAreNoWounded(doc, sentence)
      for (const draft of sentence.drafts)
        if (draft.metric === 'detained' && asHostages(doc.tokens, draft)) draft.metric = 'abducted'
      told = sentence.drafts.at(-1)!
      before = sentence
    }
  },
}

/** "احتجاز ستة من العمال كرهائن". */
function asHostages(tokens: Tokens, draft: Draft): boolean {
  for (let at = lastOf(draft) + 1; at <= lastOf(draft) + 4; at++) {
    if (tokens[at]?.kind !== 'word' || tokens[at]!.lex.word.outcome) return false
    if (HOSTAGES.has(tokens[at]!.folded)) return true
  }
  return false
}
const HOSTAGES = new Set('رهاين كرهاين رهينه كرهينه رهينتين كرهينتين'.split(' '))

function assignMetrics(tokens: Tokens, { sentence: range, drafts }: DraftedSentence, told: Draft | null): void {
  let governor: Governor | null = null
  let clause = range.first - 1
  let next = 0
  for (let at = range.first; at <= range.last; at++) {
    const draft: Draft | undefined = drafts[next]
    if (draft && at >= Math.min(draft.first, draft.head ?? draft.first)) {
      governor = decide(tokens, drafts, next, governor, clause, range, told) ?? governor
      at = Math.max(at, lastOf(draft))
      if (governor) governor.reach = at
      next++
      continue
    }
    const token = tokens[at]!
    if ((token.lex.cues & DOES) !== 0 && beginsOther(tokens, at)) governor = null
    if ((token.lex.cues & MAY_GOVERN) === 0) continue
    const { role } = token.lex.word
    if (role === 'that') clause = isSuspected(tokens, at) ? clause : at
    else if (role === 'clause' || (role === 'frees' && !namesBody(tokens, at))) governor = null
    else if (role === 'frees') continue
    else if (token.lex.word.outcome?.form === 'after' && activeVerb(tokens, at, drafts[next])) {
      governor = active(tokens, at, governor)
    } else if (relative(tokens, at)) {
      // "عدد الجنود الذين قتلوا"
      governor = { metric: token.lex.word.outcome!.metric, form: 'noun', at, reach: at }
    } else if (role === 'agent') governor = risesTo(tokens, drafts, next, governor) ? governor : null
    else governor = governing(tokens, at, governor) ?? governor
  }
}

/** "قتلت هيئة تحرير الشام 5": a body's name. */
const namesBody = (tokens: Tokens, at: number): boolean =>
  !tokens[at]!.lex.conj && /^(?:هييه|جبهه|حركه|منظمه|قوات|جيش|فرق|فريق|لجنه)$/u.test(tokens[at - 1]?.lex.stem ?? '')

/** "خطف مسلحون يشتبه في أنهم من الجماعة 172 امرأة": who they are thought to be is an aside. */
const isSuspected = (tokens: Tokens, that: number): boolean =>
  /هما?$/u.test(tokens[that]!.folded) &&
  [1, 2].some((back) => /^[يت](?:شتبه|عتقد|رجح|ظن|حتمل)$/u.test(tokens[that - back]?.folded ?? ''))

const MAY_GOVERN = cue((token) => token.kind === 'word' && (ROLES.has(token.lex.word.role) || mayBringOutcome(token)))
const ROLES = new Set<Role | null>(['that', 'clause', 'frees', 'agent'])

/** "ارتفع عدد القتلى في الهجوم الذي شنه المسلحون إلى أربعة", "بلغت حصيلة من قضوا في هجمات نفذتها الخلايا 90": the count goes on behind the clause. */
function risesTo(tokens: Tokens, drafts: readonly Draft[], next: number, governor: Governor | null): boolean {
  if (governor?.form !== 'noun') return false
  const counter = [1, 2, 3].find((back) => TOLLED.has(tokens[governor.at - back]?.lex.stem ?? ''))
  if (counter === undefined) return false
  if (REACHED.test(tokens[governor.at - counter - 1]?.folded ?? '')) return true
  return [next, next + 1].some(
    (i) => drafts[i] && tokens[(drafts[i].from ?? drafts[i].first) - 1]?.lex.word.role === 'to',
  )
}
const REACHED = /^[وف]?(?:[يت]?بلغ|[يت]?تجاوز|تخطي)ت?$/u
