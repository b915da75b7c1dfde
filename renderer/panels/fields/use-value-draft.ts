import type { Access, Binding } from './binding'
import type { Codec } from './codecs'
import { type Draft, useDraft } from './use-draft'

export interface ValueField<R, V> {
  readonly binding: Binding<R>
  readonly access: Access<R, V>
  readonly codec: Codec<V>
}

/** What is being typed into a field whose value is a single text, read and written by its codec. */
export function useValueDraft<R, V>({ binding, access, codec }: ValueField<R, V>): Draft<'value'> {
  return useDraft({
    place: `${binding.place}.${access.name}`,
    texts: { value: codec.format(access.read(binding.record)) },
    commit: ({ value: text }) => {
      const value = codec.parse(text)
      const sentence = value.ok ? binding.change(access.write(value.value)) : value.error
      return sentence === null ? null : { part: 'value', sentence }
    },
  })
}
