import type { Failure } from '@contract/failure'
import type { NewId } from '@workbook/model/ids'
import { failure, type Result, success } from '@workbook/model/result'
import { z } from '@workbook/model/schema'
import type { Id } from '@workbook/model/values'
import { soundTemplateSchema } from '@workbook/templates/sound-template'
import type { Template } from '@workbook/templates/template'
import { isTemplateId } from '@workbook/templates/template-ids'
import type { Low } from 'lowdb'
import { outcomeOf } from './durable-adapter'
import { failureOf } from './file-failures'
import { inTurn } from './in-turn'

/** More than anybody looks through, few enough for one small file. */
const mostTemplates = 200

/** What the file of own templates holds, in the order in which they were made. */
export const ownTemplatesSchema = z.array(soundTemplateSchema).max(mostTemplates)

/** The templates of the person's own, kept in a store. When a change cannot be written, all is as it was. */
export interface OwnTemplates {
  list(): readonly Template[]
  byId(id: Id): Template | undefined
  /** Whether one more may be kept. */
  hasRoom(): boolean
  /** Keeps a new one, under an id that no other has. */
  add(template: Template): Promise<Result<null, Failure>>
  /** Keeps one under its own id, in the place of the one that has it; a template that we ship keeps its id. */
  put(template: Template): Promise<Result<{ readonly id: Id }, Failure>>
  remove(id: Id): Promise<Result<null, Failure>>
}

/** Own templates in a store. */
export function createOwnTemplates(store: Low<Template[]>, newId: NewId): OwnTemplates {
  const byId = (id: Id) => store.data.find((template) => template.id === id)
  const update = (change: (all: readonly Template[]) => Template[]) =>
    inTurn('own templates', async () => {
      const before = store.data
      store.data = change(before)
      const written = await outcomeOf(store.write())
      if (written.ok) return success(null)
      store.data = before
      return failure(failureOf(written.error, 'save', 'Your templates'))
    })
  return {
    list: () => store.data,
    byId,
    hasRoom: () => store.data.length < mostTemplates,
    add: (template) => update((all) => [...all, { ...template, id: newId() }]),
    async put(template) {
      const id = isTemplateId(template.id) ? newId() : template.id
      const kept = { ...template, id }
      const written = await update((all) =>
        all.some((other) => other.id === id)
          ? all.map((other) => (other.id === id ? kept : other))
          : [...all, kept],
      )
      return written.ok ? success({ id }) : written
    },
    remove: (id) => update((all) => all.filter((template) => template.id !== id)),
  }
}
