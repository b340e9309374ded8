import type { Expectations, GivenValues } from '../jwt/expectations'
import type { ProfileId } from '../jwt/profiles/profile'
import type { StateAccess } from './state'

export interface ProfileActions {
  /** Loads what holds tokens to profiles; until then only what holds for every JWT is checked. */
  readonly loadProfiles: () => Promise<void>
  readonly chooseProfile: (profile: ProfileId | 'auto') => void
  /** States what the user has beside the token. */
  readonly giveValues: (given: Partial<GivenValues>) => void
  readonly setExpectations: (expectations: Partial<Expectations>) => void
}

/** The actions by which a token is held to a profile. None of them is an input to the token. */
export const createProfileActions = (store: StateAccess): ProfileActions => ({
  async loadProfiles() {
    const [{ assess }, { summarise }] = await Promise.all([
      import('../jwt/profiles/assess'),
      import('../jwt/summary'),
    ])
    store.setState({ profiles: { assess, summarise } })
  },
  chooseProfile: (profile) => store.setState({ profile }),
  giveValues: (given) => store.setState({ given: { ...store.getState().given, ...given } }),
  setExpectations: (expectations) =>
    store.setState({ expectations: { ...store.getState().expectations, ...expectations } }),
})
