import { engineSize } from './bundle.ts'
import { measureOneCluster } from './one-cluster.ts'
import { asJson, asText, type Figures } from './report.ts'
import { runCountry } from './run-country.ts'
import { measureScaling } from './scaling.ts'

/** Everything in one run on one machine; `--json` for machines. */
const figures: Figures = {
  ...measureOneCluster(),
  scaling: { facts: measureScaling() },
  country: runCountry(),
  bundleBytes: await engineSize('sheet-engine'),
  wholeBytes: await engineSize('whole-engine'),
}
const json = process.argv.includes('--json')
process.stdout.write(`${json ? asJson(figures) : asText(figures)}\n`)
