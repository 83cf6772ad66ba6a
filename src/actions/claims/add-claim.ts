import type { Context } from '../../context.js'
import { type Span, selectorsIn } from '../../core/claim/selector.js'
import type { LinkRole } from '../../core/claim/vocabulary.js'
import { placeKey } from '../../core/incident/place-keys.js'
import { claimById } from '../../db/claims.js'
import { insertJudgements } from '../../db/judgements.js'
import { reportById } from '../../db/reports.js'
import { findSources } from '../../db/sources.js'
import { insertAttributions, insertClaims, type NewClaim } from '../../db/write-claims.js'
import { ActionError } from '../action-error.js'
import { appendHistory } from '../append-history.js'
import { matchReports } from '../incidents/match-reports.js'
import { write } from '../write.js'
import { searchText } from './store-claims.js'

type Fields = Pick<
  NewClaim,
  'number' | 'metric' | 'bound' | 'counted' | 'status' | 'scope' | 'polarity' | 'implicit'
> & { readonly low: number | null; readonly high: number | null; readonly place: string | null } & Partial<
    Pick<NewClaim, 'group' | 'side' | 'whenWords' | 'whenStart' | 'whenEnd' | 'datePrecision' | 'asOf'>
  >

export interface ClaimByHand extends Fields {
  readonly report: number
  /** Where the quote stands in the newest text: code points, half-open. */
  readonly span: Span
  readonly speaker: string | null
  readonly via: string | null
  readonly reason?: string | null
}

/** A person adds a claim that the rules did not read. It counts as accepted, and is matched and compared like any other. Gives its id. */
export function addClaim(
  context: Context,
  { report: id, span, speaker, via, reason = null, ...fields }: ClaimByHand,
): Promise<number> {
  return write(context, async (context) => {
    const { db, actor } = context
    const report = await reportById(db, id)
    const newest = report?.texts.at(-1)
    if (!report || !newest) throw new ActionError('not-found', `there is no report ${id}`)
    const quote = [...newest.text].slice(span.start, span.end).join('')
    if (span.start < 0 || quote.trim() === '' || [...quote].length !== span.end - span.start)
      throw new ActionError('bad-input', 'the quote does not stand in the text')
    if (!quote.includes(fields.number)) throw new ActionError('bad-input', 'the number does not stand in the quote')
    const links: [LinkRole, string | null][] = [
      ['speaker', speaker],
      ['relay', via],
      ['outlet', report.sourceName],
    ]
    const chain = links.flatMap(([role, name]) => (name ? [{ role, name }] : []))
    const [claim] = await insertClaims(db, [
      {
        ...fields,
        placeKey: fields.place && placeKey(fields.place),
        quote,
        ...selectorsIn(newest.text)(span),
        revision: newest.id,
        firstRevision: newest.id,
        asOf: fields.asOf ?? report.published,
        rules: [],
        confidence: 1,
        maker: 'person',
        state: 'accepted',
        search: searchText({ quote, counted: fields.counted, place: fields.place, attribution: chain }),
      },
    ])
    const sources = await findSources(
      db,
      chain.map(({ name }) => name),
    )
    await insertAttributions(
      db,
      chain.map(({ role, name }, position) => ({
        claim: claim!,
        position,
        role,
        name,
        source: role === 'outlet' ? report.source : (sources.get(name) ?? null),
      })),
    )
    await insertJudgements(db, [{ kind: 'accept', claim: claim!, reason, by: actor.name, at: context.now() }])
    await appendHistory(context, {
      action: 'addClaim',
      noun: 'claim',
      subject: claim!,
      before: null,
      after: { report: id, quote, start: span.start, end: span.end, state: 'accepted' },
    })
    await matchReports(context, [id])
    return (await claimById(db, claim!))!.id
  })
}
