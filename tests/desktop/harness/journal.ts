import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** Waits until a text stands in a journal of the profile, which the program promises within a second. */
export async function waitUntilJournalled(profile: string, text: string): Promise<void> {
  await expect
    .poll(() =>
      filesBelow(join(profile, 'journal')).some((path) => readFileSync(path, 'utf8').includes(text)),
    )
    .toBe(true)
}
