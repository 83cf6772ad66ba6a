import type { Reader } from '../components/document.js'
import { PageHead } from '../components/form.js'
import { Layout } from '../components/layout.js'

/** What went wrong, and where to go from there. */
export function ErrorPage({ reader, status }: { reader: Reader; status: number }) {
  const { error, add, desk, account } = reader.locale.words
  const [title, text] =
    status === 404
      ? [error.notFound, error.notFoundText]
      : status === 409
        ? [desk.clash.staleTitle, desk.clash.staleText]
        : status === 413
          ? [error.tooLarge, add.problem]
          : status === 401 || status === 403
            ? [error.refused, account.needs]
            : status === 429
              ? [account.tooMany, account.tooManyText]
              : status === 503
                ? [account.away, account.awayText]
                : status < 500
                  ? [error.refused, add.problem]
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
