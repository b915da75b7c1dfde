import { useLayoutEffect, useMemo, useRef } from 'react'

/** Handlers that stay the same objects for good and do what the newest of them do, for components that are remembered. */
export function useSteady<H extends { readonly [name in keyof H]: (...inputs: never[]) => unknown }>(
  handlers: H,
): H {
  const newest = useRef(handlers)
  useLayoutEffect(() => {
    newest.current = handlers
  })
  return useMemo(() => {
    const names = Object.keys(newest.current) as (keyof H)[]
    const steady = names.map((name) => [name, (...inputs: never[]) => newest.current[name](...inputs)])
    return Object.fromEntries(steady) as H
  }, [])
}
