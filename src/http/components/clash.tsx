import type { Child } from 'hono/jsx'
import type { ClaimView } from '../../db/claims.js'
import type { Judgement } from '../../db/judgements.js'
import type { Locale } from '../locale/locale.js'
import { Hidden } from './claim-form.js'
import { Decided } from './decided.js'
import type { Reader } from './document.js'
import { PageHead } from './form.js'
import { Layout, type Section } from './layout.js'
import { Quote } from './quoted-span.js'

interface ClashProps {
  readonly reader: Reader
  readonly title: string
  readonly section: Section
  /** What both changed. */
  readonly about: Child
  /** The head of the first column: what the rows are. */
  readonly of?: string
  /** What is at odds: its name, as it stands now, as it was sent. */
  readonly rows: readonly (readonly [name: Child, theirs: Child, yours: Child])[]
  /** Where to go on when what stands is kept. */
  readonly keepTheirs: string
  /** The draft that is let go then. */
  readonly draft?: string | undefined
  /** The form that was sent, to be sent again against what stands now; null where nothing of it can be done any more. */
  readonly keepYours: {
    readonly action: string
    readonly values: Parameters<typeof Hidden>[0]['values']
    readonly label?: string
  } | null
}

/** Two people changed one thing: both versions side by side, and a choice. */
export function Clash(props: ClashProps) {
  const { reader, title, section, about, rows, keepTheirs, draft, keepYours } = props
  const { clash } = reader.locale.words.desk
  return (
    <Layout reader={reader} title={title} section={section}>
      <PageHead title={title} deck={clash.text}>
        <p class="meta">{about}</p>
      </PageHead>
      <table class="records clash">
        <thead>
          <tr>
            <th scope="col">{props.of ?? clash.field}</th>
            <th scope="col">{clash.theirs}</th>
            <th scope="col">{clash.yours}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, theirs, yours]) => (
            <tr>
              <th scope="row">{name}</th>
              <td data-is={clash.theirs}>{theirs}</td>
              <td data-is={clash.yours}>{yours}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <a class="button" href={keepTheirs} data-draft-drop={draft}>
          {clash.keepTheirs}
        </a>
        {keepYours && (
          <form action={keepYours.action} method="post">
            <Hidden values={keepYours.values} />
            <button class="quiet" type="submit">
              {keepYours.label ?? clash.keepYours}
            </button>
          </form>
        )}
      </div>
    </Layout>
  )
}

interface ClashingClaimProps {
  readonly locale: Locale
  readonly claim: ClaimView
  readonly judgement: Judgement | undefined
}

/** The claim that two people changed, and who decided on it last. */
export const ClashingClaim = ({ locale, claim, judgement }: ClashingClaimProps) => (
  <>
    <Quote text={claim.quote} lang={claim.report.lang} />
    <Decided locale={locale} claim={claim} judgement={judgement} />
  </>
)
