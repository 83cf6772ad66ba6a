import type { Context } from '../../context.js'
import { type LedgerClaim, type LedgerLine, type Losses, ledgerOf } from '../../core/compare/ledger.js'
import { bodiesOf } from '../../core/source/directory.js'
import type { ClaimView } from '../../db/claims.js'
import { reportsBeside } from '../../db/ledger.js'
import { compareStored } from '../incidents/compare-stored.js'

export interface SourceLedger {
  /** Incidents that it rests on: the newest in which the source gives figures. */
  readonly incidents: number
  readonly lines: readonly LedgerLine[]
}

/** How a source's figures stood to others' in the incidents in which it speaks for itself. Changes nothing. */
export async function readLedger(context: Context, source: number): Promise<SourceLedger> {
  const beside = await reportsBeside(context.db, source)
  const { claims, comparison } = await compareStored(context, beside.reports)
  const own = String(source)
  const entries = comparison.tallies.flatMap(({ incident, metric, people, claims: counted }) => {
    const told = counted.map((one) => ({ one, claim: claims.get(Number(one.id))! }))
    // Where it gives no figure itself, those of others say nothing of it; of further incidents only some reports were read.
    const speaks = (claim: ClaimView) =>
      claim.incident !== null && beside.incidents.has(claim.incident.id) && originOf(claim).source === own
    if (!told.some(({ claim }) => speaks(claim))) return []
    const tally = JSON.stringify([incident, metric, people])
    return told.map(({ one, claim }): LedgerClaim => {
      const speaker = originOf(claim)
      return {
        ...one,
        source: speaker.source,
        tally,
        metric,
        losses: lossesOf(claim, people, speaker.side),
        party: one.party || speaker.side !== null,
        published: claim.report.published,
      }
    })
  })
  return { incidents: beside.incidents.size, lines: ledgerOf(entries).filter((line) => line.source === own) }
}

/** The first known link of the chain: who said it, else who printed it. */
function originOf({ attribution, report }: ClaimView): { readonly source: string; readonly side: string | null } {
  const [first] = attribution
  if (!first) return { source: String(report.source ?? ''), side: null }
  return { source: first.source === null ? `named ${first.name}` : String(first.source), side: first.side }
}

/** Whose losses a claim counts, seen from the side of its source. */
function lossesOf({ status, side }: ClaimView, people: string, own: string | null): Losses {
  if (status === 'civilian') return 'civilians'
  if (status !== 'combatant' || own === null) return 'unknown'
  const theirs = side === null ? people.split(' ').slice(1).flatMap(sidesOf) : [side]
  if (theirs.length === 0) return 'unknown'
  return theirs.includes(own) ? 'own' : 'enemy'
}

/** The sides that a fighter's group stands for: its own name, and its side in the directory. */
const sidesOf = (actor: string): string[] => [actor, ...bodiesOf(actor).flatMap(({ side }) => side ?? [])]
