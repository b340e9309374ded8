import { onDemand } from './on-demand'

/** Loaded only with the click that asks for it: what reads certificates is larger than all other panels. */
export const ChainView = onDemand(async () => (await import('./chain-view')).ChainView)
