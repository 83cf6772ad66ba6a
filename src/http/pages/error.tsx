import type { Role } from '../../core/account.js'
import { whoMay } from '../components/allowed.js'
import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'

interface ErrorPageProps {
  readonly reader: Reader
  readonly status: number
  /** A form that no page of our own sent. */
  readonly fromElsewhere: boolean
  /** The role that whoever asks lacks. */
  readonly needed: Role | null
}

/** What went wrong, and where to go from there. */
export function ErrorPage({ reader, status, fromElsewhere, needed }: ErrorPageProps) {
  const { error, desk, account } = reader.locale.words
  const told: Readonly<Record<number, readonly [title: string, text: string]>> = {
    401: [account.loggedOut, account.loggedOutText],
    403: [error.refused, fromElsewhere ? error.elsewhereText : whoMay(reader.locale, needed)],
    404: [error.notFound, error.notFoundText],
    409: [desk.clash.staleTitle, desk.clash.staleText],
    413: [error.tooLarge, error.tooLargeText],
    429: [account.tooMany, account.tooManyText],
    503: [account.away, account.awayText],
  }
  const other =
    status < 500 ? ([error.refused, error.refusedText] as const) : ([error.failed, error.failedText] as const)
  const [title, text] = told[status] ?? other
  return (
    <Layout reader={reader} title={title}>
      <PageHead title={title} deck={text} />
      <p>{status === 401 ? <a href="/login">{account.login}</a> : <a href="/">{error.home}</a>}</p>
    </Layout>
  )
}
