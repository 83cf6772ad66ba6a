import { Hono } from 'hono'
import { type ClaimView, claimsOfIncident, listClaims } from '../../db/claims.js'
import type { HistoryEntry } from '../../db/history.js'
import { type IncidentListing, incidentById, listIncidents } from '../../db/incidents.js'
import { Allowed } from '../components/allowed.js'
import { ClaimLine } from '../components/claim-choice.js'
import { Hidden } from '../components/claim-form.js'
import { type ChosenClaims, ClaimsToMove } from '../components/claims-to-move.js'
import type { Reader } from '../components/document.js'
import { PageHead, TextField } from '../components/form.js'
import { IncidentName } from '../components/incident-choice.js'
import { JustDone, justDone } from '../components/just-done.js'
import { Layout } from '../components/layout.js'
import { NamingForm, type RefusedName } from '../components/naming-form.js'
import { incidentTitle } from '../locale/incident-title.js'
import type { Locale } from '../locale/locale.js'
import { idsIn } from '../move-request.js'
import type { Web, WebContext } from '../web.js'
import { found, idOf, show, textOf } from './page.js'

const MOST_FOUND = 12

export const incidentEditPage = new Hono<Web>().get('/:id{\\d+}/edit', (c) => showIncidentEdit(c))

/** A move that says too little: what is missing, and what was chosen and typed. */
export interface RefusedMove extends ChosenClaims {
  readonly missing: 'needsClaims' | 'needsTitle'
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
      chosen={refused ?? { claims: idsIn(c.req.query('claims')), title: textOf(c, 'title') ?? '' }}
      missing={refused?.missing}
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
  readonly chosen: ChosenClaims
  readonly missing: RefusedMove['missing'] | undefined
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
  chosen,
  missing,
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
      <section class="metric">
        <h2>{board.editTitle}</h2>
        {missing && (
          <p class="problem" role="alert">
            {board[missing]}
          </p>
        )}
        <Allowed to={`${here}/move`} tell={locale}>
          <ClaimsToMove
            locale={locale}
            incident={incident.id}
            claims={claims}
            chosen={chosen}
            other={other}
            others={others}
          />
        </Allowed>
      </section>
      <Allowed to={`${here}/name`}>
        <ClaimsToLink locale={locale} incident={incident} find={find} found={found} />
        <NamingForm locale={locale} incident={incident} refused={unnamed} />
      </Allowed>
    </Layout>
  )
}

type Part<Name extends keyof IncidentEditPageProps> = Pick<IncidentEditPageProps, 'incident' | Name> & {
  readonly locale: Locale
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
