import { createElement, Suspense, use, useEffect, useState, type ComponentType } from 'react'
import { loadOnce } from '../i18n/load-once'
import { whenIdle } from '../ui/when-idle'

/**
 * A component that is loaded when it is first shown, and shows nothing until then; `load` loads it
 * ahead, and it is shown at once.
 */
export function onDemand<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const loadComponent = loadOnce(load)
  const Loaded = (props: Props) => createElement(use(loadComponent()), props)
  function OnDemand(props: Props) {
    return (
      <Suspense>
        <Loaded {...props} />
      </Suspense>
    )
  }
  return Object.assign(OnDemand, { load: loadComponent })
}

/** A component of the first screen that can wait: it is loaded once the page is idle, and shows nothing until then. */
export function onIdle<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Component = onDemand(load)
  function OnIdle(props: Props) {
    const [isIdle, setIdle] = useState(false)
    useEffect(() => whenIdle(() => setIdle(true)), [])
    return isIdle && <Component {...props} />
  }
  return Object.assign(OnIdle, { load: Component.load })
}
