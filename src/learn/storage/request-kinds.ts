import { FOREIGN_PAGE, FORGERIES } from './attacks'
import { APP, TRANSFER } from './browser'
import type { Request } from './cookie-jar'

/** The ways in which a browser comes to send a request to the app. */
export const REQUEST_KINDS = ['own', 'link', 'form', 'image', 'sibling'] as const
export type RequestKind = (typeof REQUEST_KINDS)[number]

export const REQUESTS: Readonly<Record<RequestKind, Request>> = {
  own: { url: TRANSFER, method: 'POST', initiator: APP, isNavigation: false },
  link: { url: APP, method: 'GET', initiator: FOREIGN_PAGE, isNavigation: true },
  form: { ...FORGERIES.form, url: TRANSFER },
  image: { ...FORGERIES.image, url: TRANSFER },
  sibling: { ...FORGERIES.sibling, url: TRANSFER },
}
