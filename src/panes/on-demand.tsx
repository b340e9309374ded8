import { createElement, Suspense, use, type ComponentType } from 'react'
import { loadOnce } from '../i18n/load-once'

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
