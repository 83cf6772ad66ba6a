import type { ClaimView } from '../../db/claims.js'
import type { IncidentListing } from '../../db/incidents.js'
import type { Locale } from '../locale/locale.js'
import { ClaimChoice } from './claim-choice.js'
import { Hidden } from './claim-form.js'
import { TextField } from './form.js'
import { IncidentName } from './incident-choice.js'

/** What is chosen and typed, and not lost where the page is asked for again. */
export interface ChosenClaims {
  readonly claims: readonly number[]
  readonly title: string
}

interface ClaimsToMoveProps {
  readonly locale: Locale
  readonly incident: number
  readonly claims: readonly ClaimView[]
  readonly chosen: ChosenClaims
  /** Words that the other incident is looked for by. */
  readonly other: string | undefined
  readonly others: readonly IncidentListing[]
}

/** An incident's claims, to be taken out, split off, moved or merged: one form, so that the search keeps what is chosen. */
export function ClaimsToMove({ locale, incident, claims, chosen, other, others }: ClaimsToMoveProps) {
  const { board, link } = locale.words.desk
  if (claims.length === 0) return <p class="empty">{board.noClaims}</p>
  return (
    <form id="move" action={`/incidents/${incident}/move`} method="post">
      <Hidden values={{ seen: claims.map(({ id }) => id).join() }} />
      {/* The Enter key presses the first button of a form: it does what was typed asks for. */}
      <button type="submit" name="to" value="typed" hidden />
      <p>
        <label data-script hidden>
          <input type="checkbox" data-choose-all /> {board.chooseAll}
        </label>
      </p>
      <ul class="row-list">
        {claims.map((claim) => (
          <ClaimChoice locale={locale} claim={claim} chosen={chosen.claims.includes(claim.id)} />
        ))}
      </ul>
      <p class="buttons">
        <button class="quiet" type="submit" name="to" value="none">
          {board.unlink}
        </button>
      </p>
      <h3>{board.split}</h3>
      <div class="filters">
        <TextField scope="split" name="title" label={board.splitTitle} value={chosen.title} />
        <button type="submit" name="to" value="new">
          {board.splitButton}
        </button>
      </div>
      <h3 id="others">{board.merge}</h3>
      <div class="filters">
        <TextField scope="merge" name="other" label={board.mergeFind} value={other} type="search" />
        <button type="submit" name="to" value="find">
          {link.search}
        </button>
      </div>
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
  )
}
