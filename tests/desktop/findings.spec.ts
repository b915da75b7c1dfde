import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchBuymap } from './harness/buymap-app'
import { temporaryFolder } from './harness/temporary-folder'
import { FindingsPage } from './pages/findings-page'
import { MapPage } from './pages/map-page'

const sample = resolve(import.meta.dirname, '../../resources/samples/northwind-foods.buymap')

test('a rep sees what is doubtful, jumps there, mends it, sets it aside with a reason and makes the rules theirs', async () => {
  // given the sample deal
  const file = join(temporaryFolder('deal'), 'northwind.buymap')
  cpSync(sample, file)
  const app = await launchBuymap({ files: [file] })
  const map = new MapPage(app.window)
  await map.waitUntilShown()
  const findings = new FindingsPage(app.window)

  // then the status line counts what was found, and the panel says whom to ask what
  await expect(findings.status).toHaveAccessibleName(/^Findings 1 critical \d+ high \d+ warning \d+ info$/)
  await findings.open()
  const buyer = 'We have never spoken with Tom Becker, who can release the money.'
  await expect(findings.card(buyer)).toContainText('Ask Sven Krause Before the price is final')

  // when the rep jumps to it, then the person is selected on the map and the inspector says the same
  await findings.card(buyer).getByRole('button', { name: 'Show where it is' }).click()
  await expect(map.inspector.getByLabel('Name')).toHaveValue('Tom Becker')
  await expect(map.inspector).toContainText(buyer)
  await expect(map.box('Tom Becker')).toHaveAccessibleDescription(/1 critical finding/)

  // when a finding is mended with one click, then it is gone, and Undo brings it back
  const idle = /user conference/
  const card = await findings.unfold(idle)
  await card.getByRole('button', { name: 'Drop the action' }).click()
  await expect(findings.card(idle)).toHaveCount(0)
  await app.chooseMenuItem('edit.undo')
  await expect(findings.card(idle)).toHaveCount(1)

  // when one is set aside with a reason, then it is kept in the file until its record changes
  const slipped = /The date of “Approve the budget line”/
  const late = await findings.unfold(slipped)
  await late.getByRole('button', { name: 'Not applicable…' }).click()
  await app.window.keyboard.type('The steering group moved, not they')
  await app.window.keyboard.press('Enter')
  await expect(findings.card(slipped)).toHaveCount(0)
  await app.chooseMenuItem('file.save')
  await expect
    .poll(() => Object.values(JSON.parse(readFileSync(file, 'utf8')).dismissals))
    .toContainEqual(expect.objectContaining({ ruleId: 'S11', reason: 'The steering group moved, not they' }))

  // when a rule is switched off on its page and the rules are handed on as a team’s
  await (await findings.unfold(buyer)).getByRole('button', { name: 'About this rule' }).click()
  await expect(findings.rules).toContainText('Economic buyer never met')
  await findings.rules.getByRole('combobox', { name: 'Severity' }).click()
  await app.window.getByRole('option', { name: 'Off' }).click()
  const team = join(temporaryFolder('rules'), 'north.buymap-rules.json')
  await app.answerSaveDialog(team)
  await findings.rules.getByRole('button', { name: 'Export mine for the team…' }).click()
  await expect.poll(() => existsSync(team) && readFileSync(team, 'utf8')).toContain('"P02"')
  await findings.rules.getByRole('button', { name: 'Back to default' }).click()
  await app.answerOpenDialog([team])
  await findings.rules.getByRole('button', { name: 'Import team’s rules…' }).click()

  // then the team’s choice holds, says that it is the team’s, and the finding is gone
  await expect(findings.rules.getByText('from the team')).toBeVisible()
  await findings.rules.getByRole('button', { name: 'Done', exact: true }).click()
  await expect(findings.card(buyer)).toHaveCount(0)
  await expect(findings.status).toHaveAccessibleName(/^Findings \d+ high/)
  await app.quit()
})
