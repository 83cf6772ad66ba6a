import { explainGrade } from '../../core/compare/sentence/explain.js'
import type { ProposedGrade } from '../../core/compare/testimony.js'
import { GRADES } from '../../core/incident/vocabulary.js'
import type { ClaimView } from '../../db/claims.js'
import type { HistoryEntry } from '../../db/history.js'
import type { IncidentListing } from '../../db/incidents.js'
import type { Judgement } from '../../db/judgements.js'
import type { Locale } from '../locale/locale.js'
import { personName } from '../locale/names.js'
import { Allowed } from './allowed.js'
import { Hidden } from './claim-form.js'
import { DraftNote } from './draft-note.js'
import { TextField } from './form.js'
import { HistoryList } from './history-list.js'

interface IncidentJudgementProps {
  readonly locale: Locale
  readonly incident: IncidentListing
  /** Decisions on it, newest first, and the history's entries behind them. */
  readonly judgements: readonly Judgement[]
  readonly entries: readonly HistoryEntry[]
  readonly undone: ReadonlyMap<number, number>
  readonly claims: readonly ClaimView[]
  /** What the rules propose; null where nobody counts anybody harmed. */
  readonly proposed: ProposedGrade | null
  /** A verdict that is looked at before it is saved. */
  readonly preview: string | undefined
}

/** What the fact-checkers found: grade, verdict, and every decision that led there. */
export function IncidentJudgement(props: IncidentJudgementProps) {
  const { locale, incident, judgements, entries, undone, claims, proposed } = props
  const { board } = locale.words.desk
  const here = `/incidents/${incident.id}`
  return (
    <section class="metric judgement" id="judgement" aria-labelledby="judgement-title">
      <h2 id="judgement-title">{board.judgement}</h2>
      <Grade locale={locale} incident={incident} judgement={judgements.find(({ kind }) => kind === 'grade')} />
      {proposed && (
        <p class="hint" id="proposed-grade">
          {locale.words.proposedGrade + locale.words.colon}
          <strong>{locale.words.grade[proposed.grade]}</strong>. {explainGrade(proposed, locale.code)}
        </p>
      )}
      <Allowed to={`${here}/grade`} tell={locale}>
        <GradeForm locale={locale} incident={incident} />
        <VerdictForm {...props} />
      </Allowed>
      <div class="block">
        <h3>{board.history}</h3>
        {entries.length === 0 ? (
          <p class="soft">{board.noHistory}</p>
        ) : (
          <HistoryList
            locale={locale}
            entries={entries}
            claims={new Map(claims.map((claim) => [claim.id, claim]))}
            incidents={new Map([[incident.id, incident.title]])}
            undone={undone}
            back={`${here}#judgement`}
          />
        )}
      </div>
    </section>
  )
}

interface GradeProps {
  readonly locale: Locale
  readonly incident: IncidentListing
  readonly judgement: Judgement | undefined
}

function Grade({ locale, incident, judgement }: GradeProps) {
  const { grade, desk } = locale.words
  const { board } = desk
  return (
    <p>
      {incident.grade ? <span class="grade">{grade[incident.grade]}</span> : <span class="soft">{board.noGrade}</span>}{' '}
      {incident.grade && board.gradeMeans[incident.grade]}
      {incident.grade && judgement && (
        <small class="soft">
          {' '}
          <bdi>{judgement.reason}</bdi> <bdi>{personName(locale, judgement.by)}</bdi> ·{' '}
          <bdi>{locale.time(judgement.at)}</bdi>
        </small>
      )}
    </p>
  )
}

function GradeForm({ locale, incident }: Omit<GradeProps, 'judgement'>) {
  const { grade, desk } = locale.words
  const { board } = desk
  return (
    <details class="tool">
      <summary>{board.changeGrade}</summary>
      <form action={`/incidents/${incident.id}/grade`} method="post">
        <Hidden values={{ seen: incident.grade ?? '' }} />
        <fieldset class="grades">
          <legend class="unseen">{board.grade}</legend>
          {GRADES.map((each) => (
            <label>
              <input type="radio" name="grade" value={each} checked={incident.grade === each} />{' '}
              <strong>{grade[each]}</strong> <span class="hint">{board.gradeMeans[each]}</span>
            </label>
          ))}
          <label>
            <input type="radio" name="grade" value="" checked={incident.grade === null} /> {board.noGrade}
          </label>
        </fieldset>
        <TextField scope="grade" name="reason" label={board.reason} value="" />
        <p>
          <button type="submit">{board.setGrade}</button>
        </p>
      </form>
    </details>
  )
}

function VerdictForm({ locale, incident, preview }: IncidentJudgementProps) {
  const { board } = locale.words.desk
  return (
    <details class="tool" id="verdict" open={preview !== undefined}>
      <summary>{board.writeVerdict}</summary>
      {preview !== undefined && (
        <div class="preview" role="status">
          <h3>{board.previewTitle}</h3>
          <Verdict text={preview} />
        </div>
      )}
      <form
        action={`/incidents/${incident.id}/verdict`}
        method="post"
        data-draft={`verdict-${incident.id}`}
        data-sent={preview === undefined ? undefined : ''}
      >
        <DraftNote locale={locale} />
        <Hidden values={{ seen: incident.verdict ?? '' }} />
        <TextField
          scope="verdict"
          name="verdict"
          label={board.verdict}
          hint={board.verdictHint}
          value={preview ?? incident.verdict ?? ''}
          type="area"
        />
        <p class="buttons">
          <button type="submit">{board.publish}</button>
          <button class="quiet" type="submit" name="preview" value="1">
            {board.preview}
          </button>
        </p>
      </form>
    </details>
  )
}

/** A verdict as it is read: an empty line starts a paragraph. */
export const Verdict = ({ text }: { text: string }) => (
  <div class="verdict-text">
    {text.split(/\n\s*\n/).map((paragraph) => (
      <p dir="auto">{paragraph}</p>
    ))}
  </div>
)
