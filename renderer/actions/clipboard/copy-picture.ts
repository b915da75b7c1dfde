import { criticalPathOf } from '@workbook/analysis/schedule/critical-path'
import { scheduleOf } from '@workbook/analysis/schedule/schedule'
import { sheetFacts } from '@workbook/analysis/sheet-facts'
import type { Audience } from '@workbook/audience/audience'
import { forAudience } from '@workbook/audience/for-audience'
import { writeSvg } from '@workbook/formats/svg/write-svg'
import { createSceneBuilder } from '@workbook/scene/build-scene'
import { lightPalette } from '@workbook/scene/palettes'
import { partOfScene } from '@workbook/scene/part-of-scene'
import type { Scene } from '@workbook/scene/scene'
import { ask } from '../../bridge/ask'
import { mainProcess } from '../../bridge/window-api'
import type { Stores } from '../../store/stores'
import { today } from '../../store/world'
import { showNotice } from '../../ui/notices'

/** What is copied as a picture: a scene, and how to speak of it. */
interface Subject {
  readonly scene: Scene
  readonly words: string
}

/** Puts what is selected, or the whole sheet when nothing is, on the clipboard as a picture in light colours. */
export async function copyPicture(stores: Stores, audience: Audience): Promise<void> {
  const subject = subjectOf(stores, audience)
  if (!subject) return
  const { paintPicture } = await import('../../picture/paint-picture')
  const png = await paintPicture(subject.scene)
  if (!png) {
    showNotice(
      'error',
      'The picture could not be made. Nothing was copied; select fewer boxes and try again.',
    )
    return
  }
  const copied = await ask(mainProcess().copyPicture({ png, svg: writeSvg(subject.scene, lightPalette) }))
  if (copied.ok) sayCopied(`${subject.words} as a picture`, audience)
}

function subjectOf({ document, session }: Stores, audience: Audience): Subject | null {
  const { activeSheetId: sheetId, selection } = session.getState()
  if (sheetId === null) return null
  const { workbook } = forAudience(document.getState().workbook, audience)
  if (!workbook.sheets.has(sheetId)) return refused('This sheet is internal. Nothing was copied.')
  const facts = sheetFacts(workbook, sheetId, today())
  const criticalPath = criticalPathOf(scheduleOf(workbook, today()))
  const sheet = createSceneBuilder(audience)(workbook, sheetId, facts, today(), { criticalPath })
  if (selection.size === 0) return { scene: sheet, words: 'The sheet was copied' }
  const part = partOfScene(sheet, selection)
  if (!part) return refused('What is selected is internal. Nothing was copied.')
  const hidden = [...selection].filter((key) => isBox(key) && !part.boxes.some((box) => box.key === key))
  const shown = part.boxes.length === 1 ? '1 box was copied' : `${part.boxes.length} boxes were copied`
  const left = hidden.length === 0 ? '' : `, without ${hidden.length} internal`
  return { scene: part, words: `${shown}${left},` }
}

function isBox(key: string): boolean {
  return /^(steps|stakeholders|notes):/.test(key)
}

function refused(message: string): null {
  showNotice('info', message)
  return null
}

function sayCopied(what: string, audience: Audience): void {
  const who =
    audience === 'client'
      ? 'It shows what a client may see.'
      : 'It also shows what is internal: do not hand it over.'
  showNotice(audience === 'client' ? 'info' : 'warning', `${what}. ${who}`)
}
