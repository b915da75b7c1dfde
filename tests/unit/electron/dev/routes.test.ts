import { describe, expect, test } from 'vitest'
import { routeOf } from '../../../../electron/dev/routes.mjs'

describe('what "npm start --" runs', () => {
  test('without arguments the sample opens', () => {
    expect(routeOf([])).toBe('sample')
  })

  test('files open in windows', () => {
    expect(routeOf(['acme.buymap', 'other.buymap'])).toBe('window')
  })

  test.each([
    [['check', 'acme.buymap']],
    [['info', 'acme.buymap', '--json']],
    [['new', '--template', 'blank', '--to', 'acme.buymap']],
    [['merge', 'base', 'ours', 'theirs', '--to', 'out.buymap']],
    [['import', 'steps.csv', '--to', 'acme.buymap']],
    [['export', 'acme.buymap', '--to', 'acme.csv']],
    [['export', 'acme.buymap', '--to=acme.svg']],
    [['export', 'acme.buymap']],
    [['--help']],
  ])('%j needs neither a display nor Electron', (parameters) => {
    expect(routeOf(parameters)).toBe('commandLine')
  })

  test.each([
    [['export', 'acme.buymap', '--to', 'acme.pdf']],
    [['export', '--to=Acme.PDF', 'acme.buymap']],
    [['export', 'acme.buymap', '--to', 'acme.png', '--force']],
  ])('%j is drawn by Electron', (parameters) => {
    expect(routeOf(parameters)).toBe('window')
  })
})
