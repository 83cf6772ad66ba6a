import { benchCalibration } from './calibration.js'
import { benchExports } from './exports.js'
import { benchExtraction } from './extraction.js'
import type { Figure } from './figure.js'
import { benchIngest } from './ingest.js'
import { benchRanges } from './one-text-ranges.js'
import { benchPages } from './pages.js'
import { benchPeople } from './people.js'
import { benchStart } from './start.js'

// npm run bench [-- NAME [WORD…]] [--json]: what performance is measured with. Figures depend on the machine; ratios less so.
// Words behind the names are for the bench to understand: `pages postgres 1000000`.
const BENCHES: Record<string, (words: readonly string[]) => Figure[] | Promise<Figure[]>> = {
  extraction: benchExtraction,
  calibration: benchCalibration,
  ranges: benchRanges,
  ingest: benchIngest,
  pages: benchPages,
  start: benchStart,
  people: benchPeople,
  exports: benchExports,
}

const asJson = process.argv.includes('--json')
const said = process.argv.slice(2).filter((word) => !word.startsWith('-'))
const chosen = said.filter((word) => word in BENCHES)
const words = said.filter((word) => !(word in BENCHES))
for (const [name, bench] of Object.entries(BENCHES)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  const figures = await bench(words)
  if (asJson) for (const figure of figures) console.log(JSON.stringify({ bench: name, ...figure }))
  else {
    console.log(`\n${name}`)
    for (const { what, value, unit, ratio } of figures)
      console.log(
        `  ${what.padEnd(40)} ${value.toFixed(2).padStart(10)} ${unit}${ratio === undefined ? '' : `  ${ratio.toFixed(2)}×`}`,
      )
  }
}
