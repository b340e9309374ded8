import type { ContentFindings } from '../../jwt/findings-content'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

const READABLE = 'The payload is encoded, not encrypted: whoever holds the token can read it.'

export const contentFindings: RuleTexts<ContentFindings> = {
  'password-in-payload': {
    name: 'A password in the payload',
    title: ({ name }) => `${quote(name)} looks like a password`,
    explanation: `${READABLE} If it is a real one, change it.`,
  },
  'api-key-in-payload': {
    name: 'An API key in the payload',
    title: ({ name, owner }) => `${quote(name)} looks like a key of ${owner}`,
    explanation: `${READABLE} If it is a real one, revoke it.`,
  },
  'private-key-in-payload': {
    name: 'A private key in the payload',
    title: ({ name }) => `${quote(name)} looks like a private key`,
    explanation: `${READABLE} Replace the key.`,
  },
  'url-password-in-payload': {
    name: 'An address with a password in the payload',
    title: ({ name }) => `${quote(name)} is an address with a password in it`,
    explanation: `${READABLE} If it is a real one, change the password.`,
  },
  'token-in-payload': {
    name: 'A token in the payload',
    title: ({ name }) => `${quote(name)} is a token`,
    explanation: `${READABLE} It may be usable on its own.`,
  },
  'personal-data': {
    name: 'Personal data in a readable payload',
    title: ({ name }) => `${quote(name)} is about a person`,
    explanation: `${READABLE} It also ends up in logs.`,
  },
  'email-address': {
    name: 'An e-mail address in a readable payload',
    title: ({ name }) => `${quote(name)} is an e-mail address`,
    explanation: `${READABLE} Logs then hold it too. Often a sub that says nothing would do.`,
  },
  'phone-number': {
    name: 'A telephone number in a readable payload',
    title: ({ name }) => `${quote(name)} is a telephone number`,
    explanation: `${READABLE} Wherever the token is logged, so is the number.`,
  },
  'card-number': {
    name: 'A payment card’s number in the payload',
    title: ({ name }) => `${quote(name)} looks like a payment card’s number`,
    explanation: `${READABLE} Its check digit is right.`,
  },
}
