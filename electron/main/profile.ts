import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { failure, type Result, success } from '@workbook/model/result'
import type { App } from 'electron'
import { problemOf } from './files/file-problem'

/** The places of the profile folder. */
export interface Profile {
  readonly settings: string
  readonly recents: string
  /** The templates of the person's own. */
  readonly templates: string
  /** What is known of the folder of deals. */
  readonly portfolio: string
  /** Thumbnails of recent workbooks. */
  readonly sketches: string
  /** How files were looked at. */
  readonly views: string
  readonly journals: string
  readonly versions: string
  readonly logs: string
  /** Where commands that run beside open windows keep what Chromium wants to write. */
  readonly commands: string
}

/** Moves the profile folder to where `BUYMAP_USER_DATA` says. Has to happen before the program is ready. */
export function moveProfile(app: App, folder: string | undefined): void {
  if (folder) app.setPath('userData', folder)
}

/** Why the program has to do without its profile folder, in sentences for a person. */
export interface ProfileProblem {
  readonly message: string
}

/**
 * The places of the profile folder, which are made when they are missing. Asked for before anything else: Chromium
 * keeps its own files there too, and without them ends without a word.
 */
export function openProfile(app: Pick<App, 'getPath'>): Result<Profile, ProfileProblem> {
  const folder = app.getPath('userData')
  const profile: Profile = {
    settings: join(folder, 'settings.json'),
    recents: join(folder, 'recents.json'),
    templates: join(folder, 'templates.json'),
    portfolio: join(folder, 'portfolio.json'),
    sketches: join(folder, 'sketches'),
    views: join(folder, 'views.json'),
    journals: join(folder, 'journal'),
    versions: join(folder, 'versions'),
    logs: join(folder, 'logs'),
    commands: join(folder, 'commands'),
  }
  try {
    for (const place of [profile.journals, profile.versions, profile.logs, profile.commands]) {
      mkdirSync(place, { recursive: true, mode: 0o700 })
    }
    accessSync(folder, constants.R_OK | constants.W_OK)
  } catch (cause) {
    return failure({ message: unusable(folder, problemOf(cause).code) })
  }
  return success(profile)
}

function unusable(folder: string, code: string): string {
  const next =
    code === 'disk-full'
      ? 'Make room on the disk'
      : 'See to it that this is a folder in which your account may read and write'
  return `The folder in which Buymap keeps its own files cannot be used: “${folder}”. Your workbooks are as they are. ${next}, then start Buymap again.`
}
