import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'

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

/** The places of the profile folder, which are made when they are missing. */
export function openProfile(app: App): Profile {
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
  for (const place of [profile.journals, profile.versions, profile.logs]) {
    mkdirSync(place, { recursive: true, mode: 0o700 })
  }
  return profile
}
