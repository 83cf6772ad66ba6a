import { foldText } from '../core/text/fold.js'
import type { ReportInput } from './read-report.js'

/** One key or address, one report; without either, one text of one outlet. */
export function reportKey({ key, url, source }: ReportInput, hash: string): string {
  if (key) return key
  if (url) return `url:${url.replace(/#.*$/s, '')}`
  return `text:${foldText(source ?? '')}:${hash}`
}
