import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/Button'
import { type Access, type Binding, bindItem } from './binding'
import { Card, type CardSummary, type CardTick } from './Card'
import cardStyles from './card.module.css'
import { Fields } from './Fields'
import type { Field } from './field'
import styles from './fields.module.css'

export interface ListFieldProps<R, I extends object> {
  /** One item in words: "question". */
  readonly itemWord: string
  readonly binding: Binding<R>
  readonly access: Access<R, readonly I[]>
  readonly fields: readonly Field<I>[]
  readonly summarise: (item: I) => CardSummary
  /** What is ticked off at an item; absent where nothing is. */
  readonly tick?: (item: I) => CardTick | undefined
  /** A new item, not yet filled in. */
  readonly blank: () => I
  /** What an empty list writes: nothing where the field is optional. */
  readonly whenEmpty: readonly I[] | undefined
}

/** A list inside a record: each item is a card with its own fields. */
export function ListField<R, I extends object>(props: ListFieldProps<R, I>) {
  const { itemWord, binding, access, fields, summarise, tick, blank, whenEmpty } = props
  const [openPlace, setOpenPlace] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [addedPlace, setAddedPlace] = useState<string | null>(null)
  const cards = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // A new item is filled in at once, so that one can go on typing.
    if (addedPlace === null) return
    const added = [...(cards.current?.querySelectorAll('article') ?? [])].at(-1)
    added?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [addedPlace])
  const items = access.read(binding.record) ?? []
  const replace = (next: readonly I[]) => binding.change(access.write(next.length === 0 ? whenEmpty : next))
  const bindingOf = (item: I, index: number) =>
    bindItem(items, index, item, `${binding.place}.${access.name}`, { readOnly: binding.readOnly, replace })

  const add = () => {
    const item = blank()
    const { place } = bindingOf(item, items.length)
    const refused = replace([...items, item])
    setOpenPlace(place)
    setProblem(refused)
    if (refused === null) setAddedPlace(place)
  }
  return (
    <div ref={cards} className={cardStyles.cards}>
      {items.map((item, index) => {
        const itemBinding = bindingOf(item, index)
        const { place } = itemBinding
        return (
          <Card
            key={place}
            summary={summarise(item)}
            tick={binding.readOnly ? undefined : tick?.(item)}
            open={place === openPlace}
            onToggle={() => setOpenPlace(place === openPlace ? null : place)}
            deletes={
              binding.readOnly
                ? undefined
                : {
                    what: itemWord,
                    run: () => setProblem(replace(items.filter((other) => other !== item))),
                  }
            }
          >
            <Fields fields={fields} binding={itemBinding} />
          </Card>
        )
      })}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {!binding.readOnly && (
        <div className={cardStyles.add}>
          <Button small look="quiet" onClick={add}>
            <Plus size={14} aria-hidden="true" />
            {`Add ${itemWord}`}
          </Button>
        </div>
      )}
    </div>
  )
}
