import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { type Access, type Binding, bindItem } from './binding'
import { Fields } from './Fields'
import type { Field } from './field'
import styles from './fields.module.css'

export interface ListFieldProps<R, I extends object> {
  /** One item in words: "question". */
  readonly itemWord: string
  readonly binding: Binding<R>
  readonly access: Access<R, readonly I[]>
  readonly fields: readonly Field<I>[]
  /** A new item, not yet filled in. */
  readonly blank: () => I
  /** What an empty list writes: nothing where the field is optional. */
  readonly whenEmpty: readonly I[] | undefined
}

/** A list inside a record: each item with its own fields. */
export function ListField<R, I extends object>(props: ListFieldProps<R, I>) {
  const { itemWord, binding, access, fields, blank, whenEmpty } = props
  const [problem, setProblem] = useState<string | null>(null)
  const items = access.read(binding.record) ?? []
  const replace = (next: readonly I[]) => binding.change(access.write(next.length === 0 ? whenEmpty : next))
  return (
    <div className={styles.items}>
      {items.map((item, index) => {
        const itemBinding = bindItem(items, index, item, `${binding.place}.${access.name}`, {
          readOnly: binding.readOnly,
          replace,
        })
        return (
          <fieldset key={itemBinding.place} className={styles.item}>
            <legend className="visually-hidden">{`${itemWord} ${index + 1}`}</legend>
            <Fields fields={fields} binding={itemBinding} />
            {!binding.readOnly && (
              <div className={styles.itemRemove}>
                <Button
                  small
                  look="quiet"
                  aria-label={`Remove ${itemWord} ${index + 1}`}
                  onClick={() => setProblem(replace(items.filter((other) => other !== item)))}
                >
                  <Trash2 size={13} aria-hidden="true" />
                  Remove
                </Button>
              </div>
            )}
          </fieldset>
        )
      })}
      {problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      {!binding.readOnly && (
        <div className={styles.add}>
          <Button small look="quiet" onClick={() => setProblem(replace([...items, blank()]))}>
            <Plus size={14} aria-hidden="true" />
            {`Add ${itemWord}`}
          </Button>
        </div>
      )}
    </div>
  )
}
