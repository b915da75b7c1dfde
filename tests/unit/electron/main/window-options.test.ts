import { describe, expect, test } from 'vitest'
import { safePreferences, windowOptions } from '../../../../electron/main/window-options'

const place = { x: 10, y: 20, width: 1200, height: 800, maximized: false }

describe('what a page may reach', () => {
  test.each([true, false])('is nothing but what it was given (in development: %s)', (isDevelopment) => {
    expect(safePreferences('/preload.cjs', isDevelopment)).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: isDevelopment,
    })
  })

  test('is the same in a window of a workbook, where spelling may be checked', () => {
    const { webPreferences } = windowOptions({ preload: '/p.cjs', isDevelopment: false, place, dark: false })
    expect(webPreferences).toEqual({ ...safePreferences('/p.cjs', false), spellcheck: true })
  })
})

describe('a window', () => {
  test('stands where it is placed and never asks for more than its screen', () => {
    const small = { width: 800, height: 500, maximized: false }
    expect(windowOptions({ preload: '', isDevelopment: false, place, dark: false })).toMatchObject({
      x: 10,
      y: 20,
      width: 1200,
      minWidth: 960,
      minHeight: 600,
    })
    expect(windowOptions({ preload: '', isDevelopment: false, place: small, dark: true })).toMatchObject({
      minWidth: 800,
      minHeight: 500,
      backgroundColor: '#14181b',
    })
  })
})
