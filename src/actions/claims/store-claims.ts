import type { Context } from '../../context.js'
import type { AttributionLink, ExtractedClaim } from '../../core/claim/claim.js'
import type { GivenClaim } from '../../core/claim/given-claim.js'
import { type Selector, selectorsIn } from '../../core/claim/selector.js'
import type { LinkRole } from '../../core/claim/vocabulary.js'
import type { CountedPeople } from '../../core/compare/counted-people.js'
import { placeKey } from '../../core/incident/place-keys.js'
import { foldText } from '../../core/text/fold.js'
import { findSources, type Source } from '../../db/sources.js'
import { insertAttributions, insertClaims, type NewClaim } from '../../db/write-claims.js'

/** The text that claims were read in, and what extraction found there. */
export interface ReadText {
  readonly revision: number
  readonly text: string
  readonly published: string | null
  readonly outlet: Source | null
  readonly found: readonly GivenClaim[]
}

/** Adds what extraction read in texts, each claim with its chain of attribution; gives the ids text by text, in text order. */
export async function storeClaims(context: Context, texts: readonly ReadText[]): Promise<number[][]> {
  const claimRow = await claimRows()
  const rows = texts.map((read) => {
    const selectorOf = selectorsIn(read.text)
    return read.found.map((claim) => claimRow(claim, selectorOf(claim), read))
  })
  const ids = await insertClaims(context.db, rows.flat())
  const chains = texts.flatMap(({ found, outlet }) => found.map((claim) => chainOf(claim, outlet)))
  const names = [...new Set(chains.flat().map((link) => link.name))]
  const sources = await findSources(context.db, names)
  await insertAttributions(
    context.db,
    chains.flatMap((chain, index) =>
      chain.map(({ role, name, source }, position) => ({
        claim: ids[index]!,
        position,
        role,
        name,
        source: source ?? sources.get(name) ?? null,
      })),
    ),
  )
  return rows.map((own) => ids.splice(0, own.length))
}

/** What makes a claim's row. Only now: a server starts without what it takes to tell who was counted. */
export async function claimRows() {
  const { countedPeople } = await import('../../core/compare/counted-people.js')
  return (claim: GivenClaim, selector: Selector, read: Pick<ReadText, 'revision' | 'published'>): NewClaim =>
    claimRow(claim, countedPeople(claim), selector, read)
}

function claimRow(
  claim: GivenClaim,
  people: CountedPeople,
  selector: Selector,
  { revision, published }: Pick<ReadText, 'revision' | 'published'>,
): NewClaim {
  const { quote, number, metric, bound, low, high, counted, status, scope, polarity, implicit, place, when } = claim
  return {
    revision,
    firstRevision: revision,
    quote,
    number,
    ...selector,
    metric,
    bound,
    low,
    high,
    counted,
    status,
    scope,
    polarity,
    implicit,
    place,
    placeKey: place && placeKey(place),
    whenWords: when?.words ?? null,
    whenStart: when?.start ?? null,
    whenEnd: when?.end ?? null,
    datePrecision: when?.precision ?? null,
    asOf: claim.asOf ?? published,
    // null is said too: there is none.
    group: claim.group === undefined ? people.group : claim.group,
    side: claim.side === undefined ? people.side : claim.side,
    ...(claim.state ? { state: claim.state } : {}),
    rules: [...claim.rules],
    confidence: claim.confidence,
    maker: 'rules',
    search: searchText(claim),
  }
}

/** What a claim is found by: its words, its people, its place and who said it, folded. */
export function searchText(claim: {
  quote: string
  counted: string
  place: string | null
  attribution: readonly { readonly name: string }[]
}): string {
  const names = claim.attribution.map(({ name }) => name)
  return foldText([claim.quote, claim.counted, claim.place ?? '', ...names].join(' '))
}

interface ChainLink {
  readonly role: LinkRole
  readonly name: string
  readonly source: number | null
}

/** Who said it → who passed it on → the outlet that printed it. */
function chainOf(claim: ExtractedClaim, outlet: Source | null): ChainLink[] {
  const told = claim.attribution.length > 0 ? claim.attribution : namedLinks(claim)
  const links: ChainLink[] = told
    .filter(({ name }) => name.trim() !== '')
    .map(({ role, name }) => ({ role, name, source: null }))
  return outlet ? [...links, { role: 'outlet', name: outlet.name, source: outlet.id }] : links
}

function namedLinks({ speaker, via }: ExtractedClaim): AttributionLink[] {
  return [
    ...(speaker ? [{ role: 'speaker' as const, name: speaker }] : []),
    ...(via ? [{ role: 'relay' as const, name: via }] : []),
  ]
}
