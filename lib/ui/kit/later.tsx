import { createElement, useEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react'

const AGAIN_AFTER_MS = 1_500
const FIRST_REST_MS = 4_000
const rest = new Set<() => Promise<void>>()

/**
 * A part of the screen that is fetched when it is first shown, so that the first screen comes light; what nobody has
 * opened yet is fetched by `fetchTheRest`, so that it is there when the line is gone.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, meanwhile: ReactNode = null): ComponentType<Props> {
  const listeners = new Set<() => void>()
  let part: ComponentType<Props> | null = null
  let loading: Promise<void> | null = null
  const fetchPart = async () => {
    part = await load()
    rest.delete(start)
    for (const listener of listeners) listener()
  }
  // A broken line is no reason to give up: it is asked for again until it is here.
  const start = (): Promise<void> => {
    loading ??= fetchPart().catch(async () => {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS))
      loading = null
      return start()
    })
    return loading
  }
  rest.add(start)
  const listen = (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  }
  return function Later(props: Props) {
    const here = useSyncExternalStore(listen, () => part, () => part)
    useEffect(() => void start(), [])
    return here === null ? meanwhile : createElement(here, props)
  }
}

/** Once the first screen has stood for a moment, fetches what it has not shown, one part after the other. */
export function useTheRest(): void {
  useEffect(() => {
    let wanted = true
    const timer = setTimeout(async () => {
      for (const start of rest) if (wanted) await start()
    }, FIRST_REST_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [])
}
