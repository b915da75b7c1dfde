import type { BuymapApi } from '@contract/api'
import { type CallName, callNames, channelOf, eventChannel } from '@contract/channels'
import type { AppEvent } from '@contract/events'
import { contextBridge, ipcRenderer, webUtils } from 'electron'

const platforms: Partial<Record<NodeJS.Platform, BuymapApi['platform']>> = { darwin: 'mac', win32: 'windows' }

function pathOf(file: File): string {
  // Runtimes before Electron 32 have no webUtils.getPathForFile but put the path on the file itself.
  if (typeof webUtils?.getPathForFile === 'function') return webUtils.getPathForFile(file)
  return 'path' in file && typeof file.path === 'string' ? file.path : ''
}

function callOf(name: CallName): (request?: unknown) => Promise<unknown> {
  return (request = null) => ipcRenderer.invoke(channelOf(name), request)
}

const calls = Object.fromEntries(callNames.map((name) => [name, callOf(name)])) as unknown as Omit<
  BuymapApi,
  'openDropped' | 'onEvent' | 'platform'
>

const api = {
  ...calls,
  openDropped: (files) =>
    ipcRenderer.invoke(channelOf('openDropped'), { paths: files.map((file) => pathOf(file as File)) }),
  onEvent(listener) {
    // The event object stays here: it would hand the page a way to every channel.
    const deliver = (_event: unknown, payload: AppEvent) => listener(payload)
    ipcRenderer.on(eventChannel, deliver)
    return () => ipcRenderer.removeListener(eventChannel, deliver)
  },
  platform: platforms[process.platform] ?? 'linux',
} satisfies BuymapApi

contextBridge.exposeInMainWorld('buymap', Object.freeze(api))
