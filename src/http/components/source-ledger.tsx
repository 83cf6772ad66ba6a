import type { SourceLedger as Ledger } from '../../actions/sources/read-ledger.js'
import { fill } from '../../core/text/fill.js'
import type { Locale } from '../locale/locale.js'

/** How a source's figures stood to others', with the counts behind every share: small numbers show as such. */
export function SourceLedger({ locale, ledger }: { readonly locale: Locale; readonly ledger: Ledger }) {
  const { ledger: words, metric } = locale.words
  if (ledger.lines.length === 0) return null
  const of = (count: number, all: number) => fill(words.of, { count: locale.number(count), all: locale.number(all) })
  return (
    <section class="metric" id="ledger">
      <h2 id="ledger-title">{words.title}</h2>
      <p class="hint">{fill(words.deck, { incidents: locale.number(ledger.incidents) })}</p>
      <table class="records ledger">
        <thead>
          <tr>
            <th scope="col">{words.counts}</th>
            <th scope="col">{words.losses}</th>
            <th scope="col">{words.tallies}</th>
            <th scope="col">{words.alone}</th>
            <th scope="col">{words.contradicted}</th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.ratio}</th>
          </tr>
        </thead>
        <tbody>
          {ledger.lines.map((line) => (
            <tr>
              <th scope="row">{metric[line.metric]}</th>
              <td data-is={words.losses}>{words.lossesOf[line.losses]}</td>
              <td data-is={words.tallies}>{locale.number(line.tallies)}</td>
              <td data-is={words.alone}>{of(line.alone, line.tallies)}</td>
              <td data-is={words.contradicted}>{of(line.contradicted, line.tallies)}</td>
              <td data-is={words.first}>{of(line.first, line.tallies)}</td>
              <td data-is={words.ratio}>
                {line.ratio === null
                  ? words.notMeasured
                  : fill(words.measured, {
                      ratio: locale.number(Math.round(line.ratio * 100) / 100),
                      count: locale.number(line.measured),
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
