import { menuActions } from '@contract/menu-actions'
import { CalendarDays, FileDown, FilePlus2, FolderOpen, History, LayoutTemplate, Save } from 'lucide-react'
import { ask } from '../bridge/ask'
import { exportClientCopy, revertFile, saveCopy, saveFile } from '../bridge/files'
import { mainProcess } from '../bridge/window-api'
import type { Action } from './action'

const always = () => true

/** What is done with the file as a whole. */
export const fileActions = {
  'file.new': {
    ...menuActions['file.new'],
    keywords: ['create', 'deal', 'template'],
    icon: FilePlus2,
    enabled: always,
    run: ({ showDialog }) => showDialog('new-workbook'),
  },
  'file.open': {
    ...menuActions['file.open'],
    keywords: ['load', 'deal'],
    icon: FolderOpen,
    enabled: always,
    run: () => void ask(mainProcess().openWorkbook()),
  },
  'file.save': {
    ...menuActions['file.save'],
    keywords: ['write', 'keep'],
    icon: Save,
    enabled: ({ stores }) => stores !== null,
    run: () => void saveFile('saveWorkbook'),
  },
  'file.saveAs': {
    ...menuActions['file.saveAs'],
    keywords: ['rename', 'move'],
    enabled: ({ stores }) => stores !== null,
    run: () => void saveFile('saveWorkbookAs'),
  },
  'file.saveCopy': {
    ...menuActions['file.saveCopy'],
    keywords: ['duplicate', 'backup'],
    enabled: ({ stores }) => stores !== null,
    run: () => void saveCopy(),
  },
  'file.revert': {
    ...menuActions['file.revert'],
    keywords: ['throw away', 'reload'],
    enabled: ({ stores, unsaved }) => stores !== null && unsaved,
    run: () => void revertFile(),
  },
  'file.versions': {
    ...menuActions['file.versions'],
    keywords: ['earlier', 'previous', 'backup', 'history of the file', 'older'],
    icon: History,
    enabled: ({ stores }) => stores !== null,
    run: ({ showDialog }) => showDialog('versions'),
  },
  'file.saveAsTemplate': {
    ...menuActions['file.saveAsTemplate'],
    keywords: ['reuse', 'pack', 'next deal', 'pattern', 'learn'],
    icon: LayoutTemplate,
    enabled: ({ stores }) => stores !== null,
    run: ({ showDialog }) => showDialog('save-as-template'),
  },
  'file.exportPdf': {
    ...menuActions['file.exportPdf'],
    keywords: ['print', 'paper', 'client'],
    icon: FileDown,
    enabled: ({ stores }) => stores !== null,
    run: ({ showDialog }) => showDialog('export-pdf'),
  },
  'file.exportClientCopy': {
    ...menuActions['file.exportClientCopy'],
    keywords: ['share', 'send', 'safe'],
    enabled: ({ stores }) => stores !== null,
    run: () => void exportClientCopy(),
  },
  'file.exportCalendar': {
    ...menuActions['file.exportCalendar'],
    keywords: ['reminder', 'ics', 'outlook', 'appointment', 'dates', 'calls'],
    icon: CalendarDays,
    enabled: ({ stores }) => stores !== null,
    run: ({ showDialog }) => showDialog('export-calendar'),
  },
} as const satisfies Record<string, Action>
