import { foldText } from '../../core/text/fold.js'

/** What a report tells of itself that it may be known by. */
interface Named {
  readonly key?: string
  readonly url?: string | null
  readonly source?: string | null
}

/** One key or address, one report; without either, one text of one outlet. */
export function reportKey({ key, url, source }: Named, hash: string): string {
  if (key) return key
  if (url) return `url:${url.replace(/#.*$/s, '')}`
  return `text:${foldText(source ?? '')}:${hash}`
}
