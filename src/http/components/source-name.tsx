import type { Locale } from '../locale/locale.js'
import { sourceName } from '../locale/names.js'

/** Who published something, as the reader calls it, in its own direction. */
export const SourceName = ({ locale, name }: { locale: Locale; name: string }) => <bdi>{sourceName(locale, name)}</bdi>
