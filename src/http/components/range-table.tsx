import type { FigureGroup } from '../board/board.js'
import type { Locale } from '../locale/locale.js'
import { intervalWords, Note } from './figure.js'
import { QuotedSpan } from './quoted-span.js'

/** Every range with the policy that made it and the voices behind it. */
export function RangeTable({ locale, group }: { locale: Locale; group: FigureGroup }) {
  const { words } = locale
  const voices = new Map(group.voices.map((voice) => [voice.id, voice]))
  return (
    <details class="pairs">
      <summary>
        {words.board.ranges}
        <Note words={locale.number(group.ranges.length)} />
      </summary>
      <table class="records">
        <thead>
          <tr>
            <th scope="col">{words.board.ranges}</th>
            <th scope="col">{words.board.figure}</th>
            <th scope="col">{words.board.voicesBehind}</th>
          </tr>
        </thead>
        <tbody>
          {group.ranges.map((range) => (
            <tr>
              <th scope="row">{words.policy[range.policy]}</th>
              <td class="figure">
                <bdi>{intervalWords(locale, range)}</bdi>
              </td>
              <td>
                <ul>
                  {range.voices.map((id) => (
                    <li>
                      <QuotedSpan text={voices.get(id)?.name ?? id} lang={voices.get(id)?.lang ?? null} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
