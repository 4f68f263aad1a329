import { parseArgs } from 'node:util'
import { COMMANDS } from './commands.ts'
import { openOperator } from './operator.ts'

const OPTIONS = {
  title: { type: 'string' }, tables: { type: 'string' }, rounds: { type: 'string' }, host: { type: 'string' },
  seats: { type: 'string' }, 'password-file': { type: 'string' },
} as const

function help(): string {
  const lines = Object.entries(COMMANDS).map(([name, { usage, does }]) => `  ${`${name} ${usage}`.trim()}\n      ${does}`)
  return `npm run admin -- COMMAND\n\n${lines.join('\n')}\n\nAnswers are JSON; npm run --silent admin -- … prints nothing else.`
}

/** Runs one command of the operator and answers with the process's exit code. */
async function main(words: readonly string[]): Promise<number> {
  const [name = 'help', ...rest] = words
  const command = COMMANDS[name]
  if (command === undefined) {
    const isAsked = ['help', '--help', '-h'].includes(name)
    console.error(isAsked ? help() : `There is no command ${name}.\n\n${help()}`)
    return isAsked ? 0 : 2
  }
  const { values, positionals } = parseArgs({ args: rest, options: OPTIONS, allowPositionals: true })
  const operator = await openOperator(process.env)
  try {
    const answer = await command.run(operator, { names: positionals, options: values })
    process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
    return 0
  } finally {
    await operator.database.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
