import type { FieldChanges } from '@workbook/commands/edit-record'
import type { Duration, Money } from '@workbook/model/values'
import type { ReactNode } from 'react'
import type { SelectOption } from '../../ui/Select'
import { type Access, type Binding, bindWithin, type FieldName, fieldAccess } from './binding'
import { CheckField } from './CheckField'
import { ChoiceField } from './ChoiceField'
import { ChoicesField } from './ChoicesField'
import * as codecs from './codecs'
import { DurationField } from './DurationField'
import { Fields } from './Fields'
import type { Field } from './field'
import { InputField, type InputFieldProps } from './InputField'
import { ListField, type ListFieldProps } from './ListField'
import { MoneyField } from './MoneyField'
import { ParagraphField } from './ParagraphField'
import { type OptionsIn, ReferenceField, ReferencesField } from './ReferenceField'

interface TextOptions {
  /** The field of the record is required: an empty text stays as an empty text. */
  readonly required?: boolean
  readonly placeholder?: string
}

interface DayRemarks<R> {
  /** The day has passed and that is a worry. */
  readonly late?: (record: R) => boolean
  readonly hint?: (record: R) => string | undefined
}

/** Builders of the fields of one kind of record. Each takes the label that a person reads and the name in the model. */
export function fieldsOf<R>() {
  function input<V>(
    label: string,
    access: Access<R, V>,
    look: Pick<InputFieldProps<R, V>, 'codec' | 'type' | 'inputMode' | 'placeholder' | 'hint'>,
  ): Field<R> {
    return {
      name: access.name,
      show: (binding) => <InputField label={label} binding={binding} access={access} {...look} />,
    }
  }

  return {
    text: (
      label: string,
      name: FieldName<R, string>,
      options: TextOptions & { type?: 'email' | 'tel' } = {},
    ) =>
      input(label, fieldAccess<R, string>(name), {
        codec: options.required ? codecs.requiredText : codecs.optionalText,
        type: options.type ?? 'text',
        placeholder: options.placeholder,
      }),

    paragraph: (
      label: string,
      name: FieldName<R, string>,
      options: TextOptions & { wide?: boolean } = {},
    ): Field<R> => ({
      name,
      show: (binding) => (
        <ParagraphField
          label={label}
          binding={binding}
          access={fieldAccess<R, string>(name)}
          codec={options.required ? codecs.requiredText : codecs.optionalText}
          wide={options.wide}
          placeholder={options.placeholder}
        />
      ),
    }),

    day: (label: string, name: FieldName<R, string>, remarks: DayRemarks<R> = {}): Field<R> => ({
      name,
      show: (binding) => (
        <InputField
          label={label}
          binding={binding}
          access={fieldAccess<R, string>(name)}
          codec={codecs.day}
          type="date"
          late={remarks.late?.(binding.record)}
          hint={remarks.hint?.(binding.record)}
        />
      ),
    }),

    time: (label: string, name: FieldName<R, string>) =>
      input(label, fieldAccess<R, string>(name), { codec: codecs.clockTime, type: 'time' }),

    number: (label: string, name: FieldName<R, number>) =>
      input(label, fieldAccess<R, number>(name), { codec: codecs.plainNumber, inputMode: 'decimal' }),

    percent: (label: string, name: FieldName<R, number>) =>
      input(label, fieldAccess<R, number>(name), { codec: codecs.percent, inputMode: 'decimal' }),

    money: (label: string, name: FieldName<R, Money>, usualCurrency = 'EUR'): Field<R> => ({
      name,
      show: (binding) => (
        <MoneyField
          label={label}
          binding={binding}
          access={fieldAccess<R, Money>(name)}
          usualCurrency={usualCurrency}
        />
      ),
    }),

    /** The hint says something about the days as they are. */
    days: (name: FieldName<R, Duration>, hint?: (record: R) => string | undefined): Field<R> => ({
      name,
      show: (binding) => (
        <DurationField
          binding={binding}
          access={fieldAccess<R, Duration>(name)}
          hint={hint?.(binding.record)}
        />
      ),
    }),

    /** A value of an enumeration. `none` is the line that takes an optional value away. */
    choice: <V extends string>(
      label: string,
      name: FieldName<R, V>,
      words: Readonly<Record<V, string>>,
      none?: string,
    ): Field<R> => ({
      name,
      show: (binding) => (
        <ChoiceField
          label={label}
          binding={binding}
          access={withoutLimits<R, string, V>(fieldAccess<R, V>(name))}
          options={optionsOf(words, none)}
        />
      ),
    }),

    choices: <V extends string>(
      label: string,
      name: FieldName<R, readonly V[]>,
      words: Readonly<Record<V, string>>,
    ): Field<R> => ({
      name,
      show: (binding) => (
        <ChoicesField
          label={label}
          binding={binding}
          access={withoutLimits<R, readonly string[], readonly V[]>(fieldAccess<R, readonly V[]>(name))}
          options={Object.entries<string>(words).map(([value, word]) => ({ value, label: word }))}
          nothing="None"
        />
      ),
    }),

    /** Another record by its id. `none` is the line that takes the reference away. */
    reference: (
      label: string,
      name: FieldName<R, string>,
      options: OptionsIn<R>,
      none?: string,
    ): Field<R> => ({
      name,
      show: (binding) => (
        <ReferenceField
          label={label}
          binding={binding}
          access={fieldAccess<R, string>(name)}
          options={options}
          none={none}
        />
      ),
    }),

    /** Another record by its id, with `null` for none. */
    nullableReference: (
      label: string,
      name: FieldName<R, string>,
      options: OptionsIn<R>,
      none: string,
    ): Field<R> => ({
      name,
      show: (binding) => (
        <ReferenceField
          label={label}
          binding={binding}
          access={{
            ...fieldAccess<R, string>(name),
            write: (id) => ({ [name]: id ?? null }) as FieldChanges<R>,
          }}
          options={options}
          none={none}
        />
      ),
    }),

    references: (label: string, name: FieldName<R, readonly string[]>, options: OptionsIn<R>): Field<R> => ({
      name,
      show: (binding) => (
        <ReferencesField
          label={label}
          binding={binding}
          access={fieldAccess<R, readonly string[]>(name)}
          options={options}
        />
      ),
    }),

    /** Yes or no. An optional field is taken away rather than set to no. */
    check: (label: string, name: FieldName<R, boolean>, options: { required?: boolean } = {}): Field<R> => ({
      name,
      show: (binding) => (
        <CheckField
          label={label}
          binding={binding}
          access={fieldAccess<R, boolean>(name)}
          off={options.required ? false : undefined}
        />
      ),
    }),

    list: <I extends object>(
      itemWord: string,
      name: FieldName<R, readonly I[]>,
      list: Pick<ListFieldProps<R, I>, 'fields' | 'summarise' | 'blank'>,
    ): Field<R> => ({
      name,
      show: (binding) => (
        <ListField
          itemWord={itemWord}
          binding={binding}
          access={fieldAccess<R, readonly I[]>(name)}
          whenEmpty={undefined}
          {...list}
        />
      ),
    }),

    /** The fields of an optional object inside the record. */
    within: <V extends object>(name: FieldName<R, V>, fields: readonly Field<Partial<V>>[]): Field<R> => ({
      name,
      show: (binding) => <Fields fields={fields} binding={bindWithin(binding, fieldAccess<R, V>(name))} />,
    }),

    /** Anything that has its own component. */
    custom: (name: string, show: (binding: Binding<R>) => ReactNode): Field<R> => ({ name, show }),
  }
}

/** A choice list offers nothing but the values of its enumeration, which the compiler cannot follow through a text. */
function withoutLimits<R, T, V extends T>(access: Access<R, V>): Access<R, T> {
  return { ...access, write: (value) => access.write(value as V | undefined) }
}

/** The lines of a choice list from the words of an enumeration. */
export function optionsOf(words: Readonly<Record<string, string>>, none?: string): SelectOption[] {
  const options = Object.entries(words).map(([value, label]) => ({ value, label }))
  return none === undefined ? options : [{ value: null, label: none }, ...options]
}
