/** What an element is made of; `undefined` leaves an attribute out. */
export interface ElementParts {
  readonly className?: string
  readonly attributes?: Readonly<Record<string, string | number>>
  /** CSS properties, set through the object model because the page's policy refuses style attributes. */
  readonly style?: Readonly<Record<string, string>>
  readonly text?: string
  readonly children?: readonly Element[]
}

function fill<E extends HTMLElement | SVGElement>(element: E, parts: ElementParts): E {
  const { className, attributes = {}, style = {}, text, children = [] } = parts
  if (className !== undefined) element.setAttribute('class', className)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
  for (const [property, value] of Object.entries(style)) element.style.setProperty(property, value)
  if (text !== undefined) element.textContent = text
  element.append(...children)
  return element
}

/** An HTML element. */
export function html(name: keyof HTMLElementTagNameMap, parts: ElementParts = {}): HTMLElement {
  return fill(document.createElement(name), parts)
}

/** An SVG element. */
export function svg(name: keyof SVGElementTagNameMap, parts: ElementParts = {}): SVGElement {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), parts)
}

/** A length in CSS pixels. */
export function pixels(length: number): string {
  return `${Math.round(length * 1000) / 1000}px`
}
