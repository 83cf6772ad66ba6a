import type { Child } from 'hono/jsx'
import type { ClaimView } from '../../db/claims.js'
import type { Judgement } from '../../db/judgements.js'
import { Hidden } from './claim-form.js'
import { Decided } from './decided.js'
import type { Reader } from './document.js'
import { PageHead } from './form.js'
import { Layout } from './layout.js'
import { Quote } from './quoted-span.js'

interface ClashProps {
  readonly reader: Reader
  readonly claim: ClaimView
  readonly judgement: Judgement | undefined
  /** What is at odds: its name, as it stands now, as it was sent. */
  readonly rows: readonly (readonly [name: string, theirs: Child, yours: Child])[]
  /** Where to go on when what stands is kept. */
  readonly keepTheirs: string
  /** The draft that is let go then. */
  readonly draft?: string | undefined
  /** The form that was sent, to be sent again against what stands now. */
  readonly keepYours: { readonly action: string; readonly values: Parameters<typeof Hidden>[0]['values'] }
}

/** Two people changed one claim: both versions side by side, and a choice. */
export function Clash({ reader, claim, judgement, rows, keepTheirs, draft, keepYours }: ClashProps) {
  const { locale } = reader
  const { clash } = locale.words.desk
  return (
    <Layout reader={reader} title={clash.title} section="review">
      <PageHead title={clash.title} deck={clash.text}>
        <p class="meta">
          <Quote text={claim.quote} lang={claim.report.lang} />
          <Decided locale={locale} claim={claim} judgement={judgement} />
        </p>
      </PageHead>
      <table class="records clash">
        <thead>
          <tr>
            <th scope="col">{clash.field}</th>
            <th scope="col">{clash.theirs}</th>
            <th scope="col">{clash.yours}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, theirs, yours]) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{theirs}</td>
              <td>{yours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <a class="button" href={keepTheirs} data-draft-drop={draft}>
          {clash.keepTheirs}
        </a>
        <form action={keepYours.action} method="post">
          <Hidden values={keepYours.values} />
          <button class="quiet" type="submit">
            {clash.keepYours}
          </button>
        </form>
      </div>
    </Layout>
  )
}
