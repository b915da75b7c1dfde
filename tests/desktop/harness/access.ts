import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Smallest edge of what is pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const smallestTarget = 24

/** Puts axe into a page. Through the debugger, because the page itself may not run scripts that did not come with it. */
async function injectAxe(window: Page): Promise<void> {
  if (await window.evaluate(() => 'axe' in globalThis)) return
  const session = await window.context().newCDPSession(window)
  await session.send('Runtime.evaluate', { expression: axeSource })
  await session.detach()
}

interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<{
    violations: {
      id: string
      help: string
      nodes: { html: string; failureSummary?: string; target: string[] }[]
    }[]
  }>
}

/** WCAG 2.2, levels A and AA, and what axe recommends beyond. */
const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong on a page by rules or groups of them, one line for each element. */
export async function violationsOn(window: Page, rules: readonly string[] = everything): Promise<string[]> {
  await injectAxe(window)
  return window.evaluate(async (names) => {
    const { axe } = globalThis as typeof globalThis & { axe: Axe }
    const { violations } = await axe.run(
      // Where the focus is caught on its way around a menu; it never stays there.
      { exclude: ['[data-base-ui-focus-guard]'] },
      {
        resultTypes: ['violations'],
        runOnly: [...names],
      },
    )
    // A menu or a tooltip belongs to the button that opens it, wherever in the page it is drawn.
    const floats = ([selector = '']: readonly string[]) =>
      document.querySelector(selector)?.closest('[data-base-ui-portal]') != null
    return violations.flatMap(({ id, help, nodes }) =>
      nodes
        .filter(({ target }) => id !== 'region' || !floats(target))
        .map(
          ({ html, failureSummary }) =>
            `${id}: ${help}: ${html.slice(0, 200)} ${failureSummary?.split('\n').slice(1).join(' ').slice(0, 200)}`,
        ),
    )
  }, rules)
}

/** What can be pressed but is too small to be hit. */
export function smallTargetsOn(window: Page): Promise<string[]> {
  return window.evaluate((smallest) => {
    const pressed =
      'button, a[href], input, select, textarea, [role="tab"], [role="menuitem"], [role="menuitemcheckbox"], [role="option"], [role="treeitem"], [role="switch"], [role="slider"]'
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      // A field is pressed by its label too.
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
      const areas = [element, ...labels].map((area) => area.getBoundingClientRect())
      const width = Math.max(...areas.map((area) => area.width))
      const height = Math.max(...areas.map((area) => area.height))
      const isShown =
        element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && width > 1 && height > 1
      const isBig = width >= smallest - 0.5 && height >= smallest - 0.5
      return isShown && !isBig
        ? [`${Math.round(width)}x${Math.round(height)}: ${element.outerHTML.slice(0, 160)}`]
        : []
    })
  }, smallestTarget)
}

/** Buttons, tabs, labels and headings whose text does not fit into them. */
export function clippedTextsOn(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const labelled = 'button, [role="tab"], [role="menuitem"], label, h1, h2, h3, legend, th'
    return [...document.querySelectorAll<HTMLElement>(labelled)].flatMap((element) => {
      const isHeardOnly = element.closest('.visually-hidden') !== null
      if (isHeardOnly || !element.checkVisibility({ checkVisibilityCSS: true })) return []
      const { display, textOverflow } = getComputedStyle(element)
      // What a person wrote may be cut where it is shown in full on hover.
      const isUserText = textOverflow === 'ellipsis' && element.title !== ''
      const isCut = element.scrollWidth > element.clientWidth + 1 && display !== 'inline'
      return isCut && !isUserText
        ? [`${element.scrollWidth} > ${element.clientWidth}: ${element.outerHTML.slice(0, 160)}`]
        : []
    })
  })
}

interface Lengthened {
  lengthened?: Map<Node, string | null>
}

/** Does something while every text of the window's own is 40 % longer, as in other languages. */
export async function withLongerTexts<T>(window: Page, look: (window: Page) => Promise<T>): Promise<T> {
  await window.evaluate(() => {
    const own = 'button, [role="tab"], [role="menuitem"], label, h1, h2, h3, legend, th, p, [class*="label"]'
    const before = new Map<Node, string | null>()
    for (const element of document.querySelectorAll(own)) {
      if (element.closest('.react-flow__viewport')) continue
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) before.set(walker.currentNode, walker.currentNode.nodeValue)
    }
    for (const [node, text] of before) {
      if (!text?.trim()) continue
      const more = Math.ceil(text.length * 0.4)
      node.nodeValue = `${text} ${'wider words '.repeat(10).slice(0, more - 1)}`
    }
    ;(globalThis as typeof globalThis & Lengthened).lengthened = before
  })
  const seen = await look(window)
  await window.evaluate(() => {
    const { lengthened } = globalThis as typeof globalThis & Lengthened
    for (const [node, text] of lengthened ?? []) node.nodeValue = text
  })
  return seen
}
