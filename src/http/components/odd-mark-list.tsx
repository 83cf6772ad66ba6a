import { fill } from '../../core/text/fill.js'
import type { OddMark } from '../../core/text/odd-marks.js'
import type { Locale } from '../locale/locale.js'

const MOST = 50

/** What in a text the eye cannot tell, with its code points; nothing where there is none. */
export function OddMarkList({ locale, marks }: { locale: Locale; marks: readonly OddMark[] }) {
  const words = locale.words.marks
  if (marks.length === 0) return null
  return (
    <details class="tool" id="odd-marks">
      <summary>
        {words.title} ({locale.number(marks.length)})
      </summary>
      <p class="hint">{words.deck}</p>
      <ul>
        {marks.slice(0, MOST).map(({ kind, start, codePoints }) => (
          <li>
            {words[kind] + locale.words.colon}
            <code dir="ltr">{codePoints.join(' ')}</code> {fill(words.at, { n: locale.number(start) })}
          </li>
        ))}
        {marks.length > MOST && <li>{fill(words.more, { n: locale.number(marks.length - MOST) })}</li>}
      </ul>
    </details>
  )
}
