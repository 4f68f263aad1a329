/** Checks the import arrows of the house, and that the check has seen every module. */
import { filesUnder, tool } from './steps.mjs'

export async function checkArrows() {
  const report = JSON.parse(await tool('dependency-cruiser/bin/dependency-cruise.mjs', [
    'lib', 'app', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', '--no-progress',
  ], { keep: true, mayFail: true }))
  const { violations, totalCruised } = report.summary
  for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`)
  const modules = ['lib', 'app'].flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).length
  if (totalCruised < modules) console.error(`Only ${totalCruised} of ${modules} modules were looked at.`)
  if (violations.length > 0 || totalCruised < modules) process.exit(1)
  console.log(`${totalCruised} modules keep to the arrows of the house`)
}
