import { Hono } from 'hono'
import { recordReport } from '../../actions/reports/record-report.js'
import { LANGUAGES, type LanguageCode } from '../../core/claim/vocabulary.js'
import { fill } from '../../core/text/fill.js'
import { detectLanguage } from '../../ingest/detect-language.js'
import { recordedAt } from '../back.js'
import { Allowed } from '../components/allowed.js'
import type { Reader } from '../components/document.js'
import { DraftNote } from '../components/draft-note.js'
import { ChoiceField, PageHead, TextField } from '../components/form.js'
import { Layout } from '../components/layout.js'
import type { Locale } from '../locale/locale.js'
import { TABLE_WORDS } from '../locale/table-words.js'
import { checkDraft, type Draft, LONGEST_TEXT, type Problem, type Problems } from '../report-draft.js'
import type { Web } from '../web.js'
import { type AskedAddresses, askedAddresses, ByAddress } from './add-by-address.js'
import { show } from './page.js'

const NOTHING: Draft = { text: '', source: '', url: '', title: '', published: '', lang: '' }

export const addPage = new Hono<Web>()
  .get('/', (c) => show(c, <AddPage reader={c.get('reader')} draft={NOTHING} problems={{}} />))
  .post('/', async (c) => {
    const form = await c.req.parseBody()
    const draft = Object.fromEntries(
      Object.keys(NOTHING).map((field) => [field, typeof form[field] === 'string' ? form[field] : '']),
    ) as unknown as Draft
    const checked = await checkDraft(draft, detectLanguage)
    if ('problems' in checked)
      return show(c, <AddPage reader={c.get('reader')} draft={draft} problems={checked.problems} />, 422)
    const { report } = await recordReport(c.get('context'), checked.input)
    return c.redirect(recordedAt(`/reports/${report}`, 'report'), 303)
  })
  .post('/addresses', async (c) => {
    const { addresses: typed } = await c.req.parseBody()
    const asked = askedAddresses(typeof typed === 'string' ? typed : '')
    const again = (asked: AskedAddresses, status: 422 | 503) =>
      show(c, <AddPage reader={c.get('reader')} draft={NOTHING} problems={{}} asked={asked} />, status)
    if (asked.wrong !== undefined || asked.addresses.length === 0) return again(asked, 422)
    const context = c.get('context')
    if (!context.lineUp) return again({ ...asked, unheard: true }, 503)
    const job = await context.lineUp(context, { kind: 'fetch', addresses: asked.addresses })
    return c.redirect(`/jobs#job-${job}`, 303)
  })

interface AddPageProps {
  readonly reader: Reader
  readonly draft: Draft
  readonly problems: Problems
  /** Addresses that could not be taken. */
  readonly asked?: AskedAddresses
}

/** The ways in: a text pasted, an address, a table, a feed. */
export function AddPage({ reader, draft, problems, asked }: AddPageProps) {
  const { locale } = reader
  const { add } = locale.words
  return (
    <Layout reader={reader} title={add.title} section="add">
      <PageHead title={add.title} deck={add.deck} />
      <Allowed to="/add" tell={locale}>
        <p class="contents">
          <a href="#by-address">{add.byAddress}</a>
          <a href="/add/table">{TABLE_WORDS[locale.code].title}</a>
          <a href="/feeds">{locale.words.exchange.feeds.addTitle}</a>
        </p>
        <PasteForm locale={locale} draft={draft} problems={problems} />
        <ByAddress locale={locale} asked={asked} />
      </Allowed>
    </Layout>
  )
}

interface PasteFormProps extends Pick<AddPageProps, 'draft' | 'problems'> {
  readonly locale: Locale
}

/** A report pasted: what is wrong is said beside its field, and nothing typed is lost. */
function PasteForm({ locale, draft, problems }: PasteFormProps) {
  const { add } = locale.words
  const says = (problem: Problem | undefined) => problem && fill(add[problem], { n: locale.number(LONGEST_TEXT) })
  const wrong = Object.values(problems)
  return (
    <>
      {wrong.length > 0 && (
        <div class="problem" role="alert">
          <h2>{add.problem}</h2>
          <ul>
            {wrong.map((problem) => (
              <li>{says(problem)}</li>
            ))}
          </ul>
        </div>
      )}
      <form
        class="add-form"
        action="/add"
        method="post"
        data-draft="report"
        data-sent={draft === NOTHING ? undefined : ''}
      >
        <DraftNote locale={locale} />
        <TextField
          name="text"
          label={add.text}
          hint={add.textHint}
          value={draft.text}
          problem={says(problems.text)}
          type="area"
          required
        />
        <div class="pair">
          <TextField
            name="source"
            label={add.source}
            hint={add.sourceHint}
            value={draft.source}
            problem={says(problems.source)}
            required
          />
          <TextField name="title" label={`${add.heading} (${add.ifKnown})`} value={draft.title} />
        </div>
        <TextField
          name="url"
          label={`${add.url} (${add.ifKnown})`}
          value={draft.url}
          problem={says(problems.url)}
          type="url"
        />
        <div class="pair">
          <TextField
            name="published"
            label={`${add.published} (${add.ifKnown})`}
            hint={add.publishedHint}
            value={draft.published}
            problem={says(problems.published)}
            placeholder="2016-10-02"
          />
          <ChoiceField
            name="lang"
            label={add.language}
            chosen={draft.lang}
            choices={[['', add.detect], ...LANGUAGES.map((code) => [code, nameOf(code)] as const)]}
            problem={says(problems.lang)}
          />
        </div>
        <p>
          <button type="submit">{add.submit}</button>
        </p>
      </form>
    </>
  )
}

/** A language by its own name: العربية, English, español. */
const nameOf = (code: LanguageCode): string => new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code
