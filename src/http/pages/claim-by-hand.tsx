import { Hono } from 'hono'
import { addClaim } from '../../actions/claims/add-claim.js'
import { fill } from '../../core/text/fill.js'
import { type ReportDetail, reportById } from '../../db/reports.js'
import { recordedAt } from '../back.js'
import { type ClaimDraft, type ClaimProblems, claimDraftFrom, readClaimDraft } from '../claim-draft.js'
import { Allowed } from '../components/allowed.js'
import { ClaimInputs, Hidden } from '../components/claim-form.js'
import type { Reader } from '../components/document.js'
import { DraftNote } from '../components/draft-note.js'
import { ChoiceField, PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import { Quote, ReportTitle } from '../components/quoted-span.js'
import { typedIn } from '../form-field.js'
import { occurrencesOf } from '../occurrences.js'
import { type Given, readingOf, spanOf } from '../quote-reading.js'
import type { Web, WebContext } from '../web.js'
import { found, idOf, show } from './page.js'

/** A claim that the rules did not read: its quote is given, its fields are filled in as far as they can be read. */
export const claimByHandPage = new Hono<Web>()
  .get('/:id{\\d+}/add-claim', async (c) => {
    const report = await reportOf(c)
    const given = { quote: c.req.query('quote') ?? '', number: '', via: '', start: Number(c.req.query('start')) }
    const read = await readingOf(report, given.quote.trim())
    return show(
      c,
      <ClaimByHandPage
        reader={c.get('reader')}
        report={report}
        given={{ ...given, ...read.words }}
        draft={read.draft}
        problems={{}}
      />,
    )
  })
  .post('/:id{\\d+}/add-claim', async (c) => {
    const report = await reportOf(c)
    const form = await c.req.parseBody()
    const text = (name: string) => typedIn(form, name)
    const given = { quote: text('quote'), number: text('number'), via: text('via'), start: Number(text('start')) }
    const draft = claimDraftFrom(form)
    const read = readClaimDraft(draft)
    const span = spanOf(report, given)
    const numberStands = given.number !== '' && given.quote.includes(given.number)
    if ('problems' in read || !span || !numberStands) {
      const problems = 'problems' in read ? read.problems : {}
      return show(
        c,
        <ClaimByHandPage
          reader={c.get('reader')}
          report={report}
          given={given}
          draft={draft}
          problems={problems}
          asked
        />,
        422,
      )
    }
    const claim = await addClaim(c.get('context'), {
      ...read.values,
      report: report.id,
      span,
      number: given.number,
      via: given.via || null,
      implicit: false,
    })
    return c.redirect(recordedAt(`/reports/${report.id}#fields-${claim}`, draftName(report, given)), 303)
  })

const reportOf = async (c: WebContext): Promise<ReportDetail> => found(await reportById(c.get('context').db, idOf(c)))

/** The typing is kept by the quote's first place. */
function draftName(report: ReportDetail, { quote }: Given): string {
  const [place] = occurrencesOf(report.texts.at(-1)?.text ?? '', quote)
  return `by-hand-${report.id}-${place}-${[...quote].length}`
}

interface ClaimByHandPageProps {
  readonly reader: Reader
  readonly report: ReportDetail
  readonly given: Given
  readonly draft: ClaimDraft
  readonly problems: ClaimProblems
  /** It was sent already: what is missing is said. */
  readonly asked?: boolean
}

export function ClaimByHandPage({ reader, report, given, draft, problems, asked = false }: ClaimByHandPageProps) {
  const { locale } = reader
  const { report: words, form } = locale.words.desk
  const places = occurrencesOf(report.texts.at(-1)?.text ?? '', given.quote)
  const here = `/reports/${report.id}`
  return (
    <Layout reader={reader} title={words.addTitle} section="reports">
      <PageHead title={words.addTitle} deck={words.addDeck}>
        <p class="meta">
          <a href={here}>
            <ReportTitle report={report} />
          </a>
        </p>
      </PageHead>
      {given.quote !== '' && places.length === 0 && (
        <p class="problem" role="alert">
          {words.notThere}
        </p>
      )}
      <Allowed to={`${here}/add-claim`} tell={locale}>
        {places.length === 0 ? (
          <QuoteForm locale={locale} report={report} quote={given.quote} />
        ) : (
          <form
            class="claim-edit"
            action={`${here}/add-claim`}
            method="post"
            data-draft={draftName(report, given)}
            data-sent={asked ? '' : undefined}
          >
            <DraftNote locale={locale} />
            <p class="in-context">
              <Quote text={given.quote} lang={report.lang} />
            </p>
            <Hidden values={{ quote: given.quote }} />
            {places.length === 1 || places.includes(given.start) ? (
              <Hidden values={{ start: places.includes(given.start) ? given.start : places[0] }} />
            ) : (
              <ChoiceField
                name="start"
                label={fill(words.occurrence, { n: locale.number(places.length) })}
                chosen={undefined}
                choices={places.map(
                  (place, index) => [String(place), fill(words.nth, { n: locale.number(index + 1) })] as const,
                )}
              />
            )}
            <div class="claim-inputs">
              <TextField
                scope="edit"
                name="number"
                label={form.number}
                value={given.number}
                problem={
                  asked && !(given.number !== '' && given.quote.includes(given.number)) ? form.notInQuote : undefined
                }
              />
              <TextField scope="edit" name="via" label={words.via} value={given.via} />
            </div>
            <ClaimInputs locale={locale} draft={draft} problems={problems} />
            <p class="buttons">
              <button type="submit">{words.save}</button>
            </p>
          </form>
        )}
      </Allowed>
    </Layout>
  )
}

/** The quote given by hand, where script cannot take what is selected. */
export function QuoteForm({
  locale,
  report,
  quote,
}: {
  locale: Reader['locale']
  report: ReportDetail
  quote: string
}) {
  const { report: words } = locale.words.desk
  return (
    <form class="quote-form" action={`/reports/${report.id}/add-claim`} method="get">
      <TextField scope="quote" name="quote" label={words.quote} hint={words.quoteHint} value={quote} required />
      <button class="quiet" type="submit">
        {words.next}
      </button>
    </form>
  )
}
