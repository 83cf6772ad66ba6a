import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'

interface ErrorPageProps {
  readonly reader: Reader
  readonly status: number
  /** A form that no page of our own sent. */
  readonly fromElsewhere: boolean
}

/** What went wrong, and where to go from there. */
export function ErrorPage({ reader, status, fromElsewhere }: ErrorPageProps) {
  const { error, desk, account } = reader.locale.words
  const [title, text] =
    status === 404
      ? [error.notFound, error.notFoundText]
      : status === 409
        ? [desk.clash.staleTitle, desk.clash.staleText]
        : status === 413
          ? [error.tooLarge, error.tooLargeText]
          : status === 401 || status === 403
            ? [error.refused, fromElsewhere ? error.elsewhereText : account.needs]
            : status === 429
              ? [account.tooMany, account.tooManyText]
              : status === 503
                ? [account.away, account.awayText]
                : status < 500
                  ? [error.refused, error.refusedText]
                  : [error.failed, error.failedText]
  return (
    <Layout reader={reader} title={title}>
      <PageHead title={title} deck={text} />
      <p>
        <a href="/">{error.home}</a>
      </p>
    </Layout>
  )
}
