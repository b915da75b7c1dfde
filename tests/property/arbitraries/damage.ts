import fc from 'fast-check'

/** A change to one place of a byte sequence. Places are fractions of its length, so that they fit any file. */
const byteDamage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  kind: fc.constantFrom('flip', 'insert', 'delete', 'repeat', 'cut'),
  byte: fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(...[...'{}[]",:\\0-e'].map((c) => c.charCodeAt(0))),
  ),
  length: fc.integer({ min: 1, max: 64 }),
})

/** The bytes with one to five places damaged, as a bad disk or a fuzzer would. */
export function damagedBytes(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  return fc.array(byteDamage, { minLength: 1, maxLength: 5 }).map((damages) => {
    let all = [...bytes]
    for (const { at, kind, byte, length } of damages) {
      const place = Math.floor(at * all.length)
      if (kind === 'flip') all[place] = (all[place] ?? 0) ^ (byte || 1)
      if (kind === 'insert') all.splice(place, 0, byte)
      if (kind === 'delete') all.splice(place, length)
      if (kind === 'repeat') all.splice(place, 0, ...all.slice(place, place + length))
      if (kind === 'cut') all = all.slice(0, place)
    }
    return Uint8Array.from(all)
  })
}

/** Values that belong nowhere in a workbook. Written as text, because some of them are no values of JavaScript. */
const strangeTexts = fc.oneof(
  fc.constantFrom('null', 'true', '[]', '{}', '""', '-1', '0.5', '1e400', '-0', '1e308', '9007199254740993'),
  fc.constantFrom(
    '"\\ud800"',
    '"__proto__"',
    '"toString"',
    '{"__proto__":{}}',
    '{"a":1,"a":2}',
    '"2026-02-30"',
  ),
  fc.constantFrom('['.repeat(200) + ']'.repeat(200), `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`),
  fc.constantFrom(JSON.stringify('x'.repeat(20_000)), JSON.stringify('\u202E<img src=x onerror=1>')),
  fc.json({ maxDepth: 2 }),
)

/** Where a tree is changed: at each level the child that this fraction points to, deeper while `depth` allows. */
const treeDamage = fc.record({
  turns: fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), {
    minLength: 1,
    maxLength: 6,
  }),
  kind: fc.constantFrom('replace', 'remove', 'rename', 'copy'),
  text: strangeTexts,
  name: fc.oneof(
    fc.constantFrom('id', 'x', '__proto__', 'constructor', 'steps', 'deal', '', '0'),
    fc.string(),
  ),
})

/** A JSON text whose tree was changed in one to four places. */
export function damagedTrees(json: unknown): fc.Arbitrary<string> {
  return fc.array(treeDamage, { minLength: 1, maxLength: 4 }).map((damages) => {
    const tree = new Map<string, unknown>([['root', structuredClone(json)]])
    const strange = new Map<string, string>()
    for (const damage of damages) change(tree, strange, damage)
    const text = JSON.stringify(tree.get('root')) ?? 'null'
    return text.replace(/"⟪(\d+)⟫"/g, (_, number: string) => strange.get(number) ?? 'null')
  })
}

type Damage = typeof treeDamage extends fc.Arbitrary<infer T> ? T : never
type Node = Record<string, unknown> | unknown[]

function change(
  tree: Map<string, unknown>,
  strange: Map<string, string>,
  { turns, kind, text, name }: Damage,
) {
  let parent: Node | undefined
  let key = ''
  let node: unknown = tree.get('root')
  for (const turn of turns) {
    if (typeof node !== 'object' || node === null || Object.keys(node).length === 0) break
    const keys = Object.keys(node)
    parent = node as Node
    key = keys[Math.floor(turn * keys.length)] ?? ''
    node = Reflect.get(parent, key)
  }
  if (!parent) return
  const mark = `⟪${strange.size}⟫`
  if (kind === 'replace') {
    strange.set(`${strange.size}`, text)
    Reflect.set(parent, key, mark)
  }
  if (kind === 'remove') Reflect.deleteProperty(parent, key)
  if (kind === 'rename') Reflect.deleteProperty(parent, key)
  // An own "__proto__" can only be defined, not assigned.
  if (kind !== 'replace' && kind !== 'remove' && !Array.isArray(parent)) {
    Object.defineProperty(parent, name, { value: node, enumerable: true, configurable: true, writable: true })
  }
}
