import { Hono } from 'hono'
import { fill } from '../../core/text/fill.js'
import { textsOfRevisions } from '../../db/claim-queue.js'
import { type ClaimView, claimById, claimsById } from '../../db/claims.js'
import { type HistoryEntry, listHistory, undoings } from '../../db/history.js'
import { type IncidentListing, listIncidents } from '../../db/incidents.js'
import { type Judgement, judgementsOfClaim } from '../../db/judgements.js'
import { relationsOfClaims } from '../../db/relations.js'
import { CITATION_FORMATS, type CitationFormat, citationOf } from '../../export/citation.js'
import { localAddress } from '../back.js'
import type { Pair } from '../board/pairs.js'
import { Speaker } from '../components/claim-link.js'
import { PairSentence } from '../components/conflict.js'
import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { HistoryList } from '../components/history-list.js'
import { IncidentLink } from '../components/incident-link.js'
import { Layout } from '../components/layout.js'
import { Quote } from '../components/quoted-span.js'
import { ReviewPanel } from '../components/review-panel.js'
import type { Locale } from '../locale/locale.js'
import type { Web } from '../web.js'
import { found, idOf, show, textOf } from './page.js'

const TYPES: Readonly<Record<CitationFormat, string>> = {
  plain: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
}

/** Relations told in full; the board has them all. */
const MOST_RELATIONS = 30

export const claimPage = new Hono<Web>()
  .get('/:id{\\d+}', async (c) => {
    const { db } = c.get('context')
    const claim = found(await claimById(db, idOf(c)))
    const relations = (await relationsOfClaims(db, [claim.id])).filter(({ relation }) => relation !== 'not-comparable')
    const others = await claimsById(
      db,
      relations.map(({ a, b }) => (a === claim.id ? b : a)),
    )
    const known = new Map([claim, ...others].map((each) => [each.id, each]))
    const pairs = relations.flatMap((relation): Pair[] => {
      const [a, b] = [known.get(relation.a), known.get(relation.b)]
      return a && b ? [{ relation, a, b, repeats: 0 }] : []
    })
    const { items: entries } = await listHistory(db, { noun: 'claim', subject: claim.id }, { limit: 50 })
    const find = textOf(c, 'find')
    return show(
      c,
      <ClaimPage
        reader={c.get('reader')}
        claim={claim}
        text={(await textsOfRevisions(db, [claim.revision])).get(claim.revision) ?? ''}
        pairs={pairs}
        judgements={await judgementsOfClaim(db, claim.id)}
        entries={entries}
        undone={
          await undoings(
            db,
            entries.map(({ id }) => id),
          )
        }
        find={find}
        incidents={find ? (await listIncidents(db, { words: find }, { limit: 8 })).items : []}
        origin={c.get('origin')}
      />,
    )
  })
  .get('/:id{\\d+}/cite/:format', async (c) => {
    const format = found(CITATION_FORMATS.find((each) => each === c.req.param('format')) ?? null)
    const claim = found(await claimById(c.get('context').db, idOf(c)))
    return c.body(citationOf(claim, format, addressOf(c.get('origin'), claim)), 200, {
      'content-type': `${TYPES[format]}; charset=utf-8`,
      ...(format === 'plain' ? {} : { 'content-disposition': `attachment; filename="claim-${claim.id}.${format}"` }),
    })
  })

const addressOf = (origin: string, claim: ClaimView): string => `${origin}/claims/${claim.id}`

interface ClaimPageProps {
  readonly reader: Reader
  readonly claim: ClaimView
  readonly text: string
  readonly pairs: readonly Pair[]
  readonly judgements: readonly Judgement[]
  readonly entries: readonly HistoryEntry[]
  readonly undone: ReadonlyMap<number, number>
  readonly find: string | undefined
  readonly incidents: readonly IncidentListing[]
  readonly origin: string
}

/** One claim: its permalink, where it is decided on, how it stands to others, and how to cite it. */
export function ClaimPage(props: ClaimPageProps) {
  const { reader, claim, text, pairs, judgements, entries, undone, find, incidents, origin } = props
  const { locale } = reader
  const { claim: words } = locale.words.desk
  const title = fill(words.title, { n: locale.number(claim.id) })
  const here = localAddress(`/claims/${claim.id}`, '/claims')
  const most = claim.incident ? MOST_RELATIONS : pairs.length
  return (
    <Layout reader={reader} title={`${claim.quote} · ${title}`} section="claims">
      <PageHead title={<Quote text={claim.quote} lang={claim.report.lang} />}>
        <p class="meta">
          <Speaker locale={locale} claim={claim} />
          <span>{title}</span>
        </p>
      </PageHead>
      <ReviewPanel
        locale={locale}
        claim={claim}
        text={text}
        places={{ here, next: here, search: here }}
        judgement={judgements[0]}
        find={find}
        incidents={incidents}
      />
      <section class="block" id="relations">
        <h2>{words.relations}</h2>
        {pairs.length === 0 ? (
          <p class="soft">{words.noRelations}</p>
        ) : (
          <ul class="pair-list">
            {pairs.slice(0, most).map((pair) => (
              <PairSentence locale={locale} pair={pair} />
            ))}
          </ul>
        )}
        {claim.incident && pairs.length > most && (
          <p class="soft">
            {fill(words.moreRelations, { n: locale.number(pairs.length - most) })}{' '}
            <IncidentLink locale={locale} incident={claim.incident} />
          </p>
        )}
      </section>
      <section class="block">
        <h2>{words.decisions}</h2>
        {entries.length === 0 ? (
          <p class="soft">{words.noDecisions}</p>
        ) : (
          <HistoryList
            locale={locale}
            entries={entries}
            claims={new Map([[claim.id, claim]])}
            incidents={new Map()}
            undone={undone}
            back={here}
          />
        )}
      </section>
      <Citations locale={locale} claim={claim} origin={origin} />
    </Layout>
  )
}

function Citations({ locale, claim, origin }: { locale: Locale; claim: ClaimView; origin: string }) {
  const { claim: words } = locale.words.desk
  const names: Readonly<Record<CitationFormat, string>> = { plain: words.plain, bib: 'BibTeX', ris: 'RIS' }
  return (
    <section class="block" id="cite">
      <h2>{words.cite}</h2>
      {CITATION_FORMATS.map((format) => (
        <div class="citation">
          <p>
            <a href={`/claims/${claim.id}/cite/${format}`}>{names[format]}</a>{' '}
            <button class="quiet" type="button" data-copy={`cite-${format}`} data-copied={words.copied} hidden>
              {words.copy}
            </button>
          </p>
          <pre id={`cite-${format}`} dir="auto">
            {citationOf(claim, format, addressOf(origin, claim))}
          </pre>
        </div>
      ))}
    </section>
  )
}
