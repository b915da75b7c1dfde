import { findingsByRecord } from '@workbook/health/by-record'
import type { Finding, Health } from '@workbook/health/finding'
import { type FindingMark, findingMarks } from '@workbook/health/finding-marks'
import type { ClientCopy } from '@workbook/health/inputs/client-copy'
import type { Linter } from '@workbook/health/linter'
import { type RuleSettings, usualRuleSettings } from '@workbook/health/settings/rule-settings'
import type { RecordKey } from '@workbook/model/records'
import type { IsoDay } from '@workbook/model/values'
import { dealOf } from '@workbook/model/workbook'
import type { Template } from '@workbook/templates/template'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DocumentStore } from './document-store'

/** What the findings depend on beyond the document. */
export interface HealthState {
  /** Null until the rules are loaded: they are not needed for the first picture. */
  readonly lint: Linter | null
  /** The template that the deal was drawn from. */
  readonly template: Template | null
  readonly settings: RuleSettings
  /** What the client was handed last from this computer. */
  readonly clientCopy: ClientCopy | null
}

/** What the rules say about the workbook of a window, kept up to date with every change. */
export interface HealthStore
  extends Pick<StoreApi<HealthState>, 'getState' | 'getInitialState' | 'subscribe'> {
  /** Loads the rules, and the template of each workbook that is shown. */
  start(rules: LoadRules): Promise<void>
  configure(settings: RuleSettings): void
  /** Tells what the client was handed last. */
  handOut(clientCopy: ClientCopy | null): void
  /** Null until the rules are loaded. */
  health(): Health | null
  /** The findings that are not dismissed by record, the worst first. */
  findingsByRecord(): ReadonlyMap<RecordKey, readonly Finding[]>
  /** What the map shows of them. */
  marks(): ReadonlyMap<RecordKey, FindingMark>
}

/** Where the rules and the templates come from. */
export interface LoadRules {
  readonly linter: () => Promise<Linter>
  readonly template: (id: string) => Promise<Template | null>
}

interface Sources {
  readonly document: Pick<DocumentStore, 'getState' | 'subscribe'>
  readonly today: () => IsoDay
}

export function createHealthStore({ document, today }: Sources): HealthStore {
  const store = createStore<HealthState>(() => ({
    lint: null,
    template: null,
    settings: usualRuleSettings,
    clientCopy: null,
  }))
  let checked: { readonly on: readonly unknown[]; readonly health: Health } | null = null
  let byRecord: { readonly of: Health; readonly map: ReadonlyMap<RecordKey, readonly Finding[]> } | null =
    null
  let marks: ReadonlyMap<RecordKey, FindingMark> = new Map()
  let marked: Health | null = null

  function health(): Health | null {
    const { lint, template, settings, clientCopy } = store.getState()
    if (!lint) return null
    const { workbook, sequence } = document.getState()
    const day = today()
    const editedOn = sequence > 0 ? day : undefined
    const on = [workbook, lint, template, settings, clientCopy, day, editedOn]
    if (checked?.on.every((object, index) => object === on[index])) return checked.health
    checked = { on, health: lint(workbook, { today: day, template, editedOn, clientCopy }, settings) }
    return checked.health
  }

  async function followTemplate(load: LoadRules['template']): Promise<void> {
    const { templateId } = dealOf(document.getState().workbook)
    if (templateId === store.getState().template?.id) return
    const template = templateId === undefined ? null : await load(templateId)
    // Another workbook may be shown by now.
    if (dealOf(document.getState().workbook).templateId === templateId) store.setState({ template })
  }

  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe: store.subscribe,
    async start({ linter, template }) {
      document.subscribe((now, before) => {
        if (dealOf(now.workbook).templateId !== dealOf(before.workbook).templateId)
          void followTemplate(template)
      })
      await followTemplate(template)
      store.setState({ lint: await linter() })
    },
    configure(settings) {
      if (settings !== store.getState().settings) store.setState({ settings })
    },
    handOut(clientCopy) {
      if (clientCopy !== store.getState().clientCopy) store.setState({ clientCopy })
    },
    health,
    findingsByRecord() {
      const now = health()
      if (!now) return new Map()
      if (byRecord?.of !== now) byRecord = { of: now, map: findingsByRecord(now.findings) }
      return byRecord.map
    },
    marks() {
      const now = health()
      if (now !== marked) {
        marked = now
        marks = findingMarks(now?.findings ?? [], marks)
      }
      return marks
    },
  }
}
