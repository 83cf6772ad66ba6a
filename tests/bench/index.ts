import { benchExtraction, type Figure } from './extraction.js'

// npm run bench [-- --json]: what performance is measured with. Figures depend on the machine; ratios less so.
const BENCHES: Record<string, () => Figure[] | Promise<Figure[]>> = { extraction: benchExtraction }

const asJson = process.argv.includes('--json')
for (const [name, bench] of Object.entries(BENCHES)) {
  const figures = await bench()
  if (asJson) for (const figure of figures) console.log(JSON.stringify({ bench: name, ...figure }))
  else {
    console.log(`\n${name}`)
    for (const { what, value, unit, ratio } of figures)
      console.log(
        `  ${what.padEnd(40)} ${value.toFixed(2).padStart(10)} ${unit}${ratio === undefined ? '' : `  ${ratio.toFixed(2)}×`}`,
      )
  }
}
