import { Hono } from 'hono'
import { type ClaimView, claimsOfIncident, listClaims } from '../../db/claims.js'
import type { HistoryEntry } from '../../db/history.js'
import { type IncidentListing, incidentById, listIncidents } from '../../db/incidents.js'
import { ClaimChoice, ClaimLine } from '../components/claim-choice.js'
import { Hidden } from '../components/claim-form.js'
import type { Reader } from '../components/document.js'
import { PageHead, TextField } from '../components/form.js'
import { IncidentName } from '../components/incident-choice.js'
import { JustDone, justDone } from '../components/just-done.js'
import { Layout } from '../components/layout.js'
import { NamingForm, type RefusedName } from '../components/naming-form.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import type { Web, WebContext } from '../web.js'
import { found, idOf, show, textOf } from './page.js'

const MOST_FOUND = 12

export const incidentEditPage = new Hono<Web>().get('/:id{\\d+}/edit', (c) => showIncidentEdit(c))

/** A move that says too little: what is missing, and what was chosen and typed. */
export interface RefusedMove {
  readonly missing: 'needsClaims' | 'needsTitle'
  readonly claims: readonly number[]
  readonly title: string
}

export async function showIncidentEdit(c: WebContext, refused?: RefusedMove, unnamed?: RefusedName): Promise<Response> {
  const { db } = c.get('context')
  const incident = found(await incidentById(db, idOf(c)))
  const [find, other] = [textOf(c, 'find'), textOf(c, 'other')]
  const others = other ? (await listIncidents(db, { words: other }, { limit: MOST_FOUND })).items : []
  const did = await justDone(c)
  const loose = find ? (await listClaims(db, { words: find }, { limit: MOST_FOUND * 2 })).items : []
  return show(
    c,
    <IncidentEditPage
      reader={c.get('reader')}
      incident={incident}
      claims={await claimsOfIncident(db, incident.id)}
      find={find}
      found={loose.filter((claim) => claim.incident?.id !== incident.id).slice(0, MOST_FOUND)}
      other={other}
      others={others.filter(({ id }) => id !== incident.id)}
      refused={refused}
      unnamed={unnamed}
      did={did}
      wentTo={did && did.subject !== incident.id ? await incidentById(db, did.subject) : null}
    />,
    unnamed?.status ?? (refused ? 422 : 200),
  )
}

interface IncidentEditPageProps {
  readonly reader: Reader
  readonly incident: IncidentListing
  readonly claims: readonly ClaimView[]
  readonly find: string | undefined
  readonly found: readonly ClaimView[]
  readonly other: string | undefined
  readonly others: readonly IncidentListing[]
  readonly refused: RefusedMove | undefined
  readonly unnamed: RefusedName | undefined
  /** The move that led here, and the incident that the claims went to. */
  readonly did: HistoryEntry | null
  readonly wentTo: IncidentListing | null
}

/** Which claims belong to an incident: take out, split off, move, merge, link; and what it is called. */
export function IncidentEditPage({
  reader,
  incident,
  claims,
  refused,
  unnamed,
  did,
  wentTo,
  ...searched
}: IncidentEditPageProps) {
  const { locale } = reader
  const { find, found, other, others } = searched
  const { board } = locale.words.desk
  const here = `/incidents/${incident.id}`
  return (
    <Layout reader={reader} title={board.editTitle} section="incidents">
      <PageHead title={<bdi>{incidentTitle(locale, incident.title)}</bdi>} deck={board.editDeck}>
        <p class="meta">
          <a href={here}>{board.back}</a>
          <a href={`/history?noun=incident&subject=${incident.id}`}>{locale.words.nav.history}</a>
        </p>
      </PageHead>
      <JustDone locale={locale} entry={did} back={`${here}/edit`}>
        {wentTo && <IncidentName locale={locale} incident={wentTo} />}
      </JustDone>
      <OwnClaims locale={locale} incident={incident} claims={claims} refused={refused} other={other} others={others} />
      <ClaimsToLink locale={locale} incident={incident} find={find} found={found} />
      <NamingForm locale={locale} incident={incident} refused={unnamed} />
    </Layout>
  )
}

type Part<Name extends keyof IncidentEditPageProps> = Pick<IncidentEditPageProps, 'incident' | Name> & {
  readonly locale: Locale
}

/** The incident's claims, to be taken out, split off, moved or merged. */
function OwnClaims({
  locale,
  incident,
  claims,
  refused,
  other,
  others,
}: Part<'claims' | 'refused' | 'other' | 'others'>) {
  const { board, link } = locale.words.desk
  const here = `/incidents/${incident.id}`
  return (
    <section class="metric">
      <h2>{board.editTitle}</h2>
      {refused && (
        <p class="problem" role="alert">
          {board[refused.missing]}
        </p>
      )}
      {claims.length === 0 && <p class="empty">{board.noClaims}</p>}
      <form id="move" action={`${here}/move`} method="post">
        <Hidden values={{ seen: claims.map(({ id }) => id).join() }} />
        {claims.length > 0 && (
          <p>
            <label data-script hidden>
              <input type="checkbox" data-choose-all /> {board.chooseAll}
            </label>
          </p>
        )}
        <ul class="row-list">
          {claims.map((claim) => (
            <ClaimChoice locale={locale} claim={claim} chosen={refused?.claims.includes(claim.id)} />
          ))}
        </ul>
        {claims.length > 0 && (
          <>
            <p class="buttons">
              <button class="quiet" type="submit" name="to" value="none">
                {board.unlink}
              </button>
            </p>
            <h3>{board.split}</h3>
            <div class="filters">
              <TextField scope="split" name="title" label={board.splitTitle} value={refused?.title} />
              <button type="submit" name="to" value="new">
                {board.splitButton}
              </button>
            </div>
          </>
        )}
        {others.map((each) => (
          <div class="choice-row ruled">
            <IncidentName locale={locale} incident={each} />
            <span class="buttons">
              <button class="quiet" type="submit" name="to" value={each.id}>
                {board.moveChosen}
              </button>
              <button class="quiet" type="submit" name="everything" value={each.id}>
                {board.mergeAll}
              </button>
            </span>
          </div>
        ))}
        {other !== undefined && others.length === 0 && <p>{link.none}</p>}
      </form>
      <h3>{board.merge}</h3>
      <form class="filters" action={`${here}/edit`} method="get">
        <TextField scope="merge" name="other" label={board.mergeFind} value={other} type="search" />
        <button type="submit">{link.search}</button>
      </form>
    </section>
  )
}

/** Claims of other incidents or of none, searched for and linked. */
function ClaimsToLink({ locale, incident, find, found }: Part<'find' | 'found'>) {
  const { board, link } = locale.words.desk
  const here = `/incidents/${incident.id}`
  return (
    <section class="metric">
      <h2>{board.add}</h2>
      <form class="filters" action={`${here}/edit`} method="get">
        <TextField scope="add" name="find" label={board.addFind} value={find} type="search" />
        <button type="submit">{link.search}</button>
      </form>
      {find !== undefined && found.length === 0 && <p>{board.noFound}</p>}
      <ul class="row-list">
        {found.map((claim) => (
          <li class="choice-row">
            <ClaimLine locale={locale} claim={claim} elsewhere />
            <form action={`/claims/${claim.id}/link`} method="post">
              <Hidden values={{ incident: incident.id, was: claim.incident?.id ?? 'none', back: `${here}/edit` }} />
              <button class="quiet" type="submit">
                {board.addButton}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
