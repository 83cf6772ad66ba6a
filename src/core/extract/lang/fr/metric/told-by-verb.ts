import type { TokenRange } from '../../../../text/sentences.js'
import type { Draft } from '../../../draft.js'
import { isOneOf } from '../counted/anaphora.js'
import { nounOf } from '../drafts.js'
import type { Words } from '../tokens.js'
import { isAgentOf } from './attackers.js'
import type { Finding } from './finding.js'
import { crosses } from './parts.js'
import { ofCaptives } from './set-free.js'
import { areWanted } from './sought.js'
import type { Predicate } from './verb-group.js'

/** What the verb behind those counted says befell them; null where there is none, or it is told of others, or as their own deed. */
export function toldByVerb(
  tokens: Words,
  draft: Draft,
  predicate: Predicate,
  isPart: boolean,
  sentence: TokenRange,
): Finding | null {
  if (!predicate || predicate === 'agent' || haveFled(draft, predicate)) return null
  const noun = nounOf(tokens, draft)
  // "deux kamikazes se sont fait exploser": counted as those who attacked
  if (predicate.byThemselves && noun !== null && draft.status === 'combatant') return null
  if (predicate.metric === 'missing' && areWanted(tokens, draft.head ?? -1, predicate.at)) return null
  const armed = !(isOneOf(tokens, draft) || noun?.kind === 'outcome' || noun?.status === 'civilian')
  if (predicate.metric === 'strength' && !armed) return null
  if (isAgentOf(tokens, draft, predicate.at) || (isPart && crosses(tokens, draft, predicate.at))) return null
  const bombers = predicate.byThemselves && noun?.kind === 'person' ? { status: 'combatant' as const } : {}
  return {
    rule: 'predicate',
    found: { metric: ofCaptives(tokens, predicate.metric, predicate.at, sentence), ...bombers },
  }
}

/** Fighters who take flight are no refugees. */
export const haveFled = (draft: Draft, predicate: Predicate): boolean =>
  predicate !== null && predicate !== 'agent' && predicate.metric === 'displaced' && draft.status === 'combatant'
