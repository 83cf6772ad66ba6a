import type { TollLine } from '../board/toll.js'
import type { Locale } from '../locale/locale.js'
import { placeOf } from './claim-link.js'
import { Figure } from './figure.js'
import { VoiceLine } from './voice-name.js'

/** The same figures for those who do not see the drawing. */
export function TollTable({ locale, lines }: { locale: Locale; lines: readonly TollLine[] }) {
  const { desk, board } = locale.words
  const rows = lines
    .flatMap(({ voice, steps }) => steps.map((step) => ({ voice, ...step })))
    .sort((a, b) => a.at - b.at)
  return (
    <table class="records">
      <thead>
        <tr>
          <th scope="col">{desk.board.when}</th>
          <th scope="col">{desk.board.voice}</th>
          <th scope="col">{board.figure}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ voice, claim }) => (
          <tr>
            <td>{locale.day(claim.asOf ?? claim.report.published)}</td>
            <td>
              <VoiceLine locale={locale} voice={voice} />
            </td>
            <td>
              <a href={placeOf(claim)}>
                <Figure locale={locale} quantity={claim} />
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
