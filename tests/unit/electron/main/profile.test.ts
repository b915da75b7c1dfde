import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openProfile } from '../../../../electron/main/profile'
import { givenFolder } from './files/given-files'

const appWith = (folder: string) => ({ getPath: () => folder })

describe('the profile folder', () => {
  test('is made with its places when it is missing', () => {
    const folder = givenFolder()
    rmSync(folder, { recursive: true })
    const profile = openProfile(appWith(folder))
    if (!profile.ok) throw new Error(profile.error.message)
    expect(existsSync(profile.value.journals)).toBe(true)
    expect(existsSync(profile.value.versions)).toBe(true)
    expect(existsSync(profile.value.logs)).toBe(true)
  })

  test('that cannot be made is a problem that names it, says what is safe and what to do', () => {
    const folder = join(givenFolder(), 'file', 'profile')
    writeFileSync(join(folder, '..'), '')
    const profile = openProfile(appWith(folder))
    if (profile.ok) throw new Error('A folder was made below a file')
    expect(profile.error.message).toBe(
      `The folder in which Buymap keeps its own files cannot be used: “${folder}”. Your workbooks are as they are. See to it that this is a folder in which your account may read and write, then start Buymap again.`,
    )
  })

  test('with a file in the place of one of its own is a problem; the file stays', () => {
    const folder = givenFolder()
    writeFileSync(join(folder, 'versions'), 'not ours')
    expect(openProfile(appWith(folder)).ok).toBe(false)
    expect(existsSync(join(folder, 'versions'))).toBe(true)
  })
})
