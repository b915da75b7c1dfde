import { runChecks } from './checks.mjs'
import { runCommand } from './command.mjs'
import { ensurePackages } from './packages.mjs'

runCommand(async () => {
  await ensurePackages()
  return runChecks()
})
