import type { LanguageCode } from '../../core/claim/vocabulary.js'
import { directionOf } from '../locale/locale.js'

/** Words out of a report, kept in their own language and direction wherever they stand. */
export const QuotedSpan = ({ text, lang }: { text: string; lang: LanguageCode | null }) => (
  <bdi lang={lang ?? undefined} dir={lang === null ? 'auto' : directionOf(lang)}>
    {text}
  </bdi>
)

/** The same between quotation marks, as a quotation. */
export const Quote = ({ text, lang }: { text: string; lang: LanguageCode }) => (
  <q lang={lang} dir={directionOf(lang)}>
    {text}
  </q>
)

interface TitledReport {
  readonly title: string | null
  readonly label: string
  readonly lang: LanguageCode
}

/** A report's title; the label of one without (an id, a file's name) is in no language, and reads in its own direction. */
export const ReportTitle = ({ report: { title, label, lang } }: { report: TitledReport }) => (
  <QuotedSpan text={title ?? label} lang={title === null ? null : lang} />
)
