/** Claims about a person: OpenID Connect Core section 5.1, OpenID Identity Assurance, and everyday names. */
const PERSONAL_NAMES: ReadonlySet<string> = new Set([
  'address',
  'birthdate',
  'birthfamilyname',
  'birthgivenname',
  'birthmiddlename',
  'dateofbirth',
  'dob',
  'email',
  'emailaddress',
  'familyname',
  'firstname',
  'gender',
  'givenname',
  'iban',
  'lastname',
  'middlename',
  'mobile',
  'msisdn',
  'nationalid',
  'nationalities',
  'passport',
  'passportnumber',
  'phone',
  'phonenumber',
  'picture',
  'placeofbirth',
  'socialsecuritynumber',
  'ssn',
  'taxid',
])

/** The longest name there is among them, however it is written. */
const MAX_NAME_LENGTH = 40

/** Whether a member of this name tells something about a person. */
export const isPersonalName = (name: string): boolean =>
  name.length <= MAX_NAME_LENGTH && PERSONAL_NAMES.has(name.toLowerCase().replaceAll(/[_-]/g, ''))

/** RFC 5321 section 4.5.3.1. */
const MAX_ADDRESS_LENGTH = 254

/** Whether a text is an e-mail address and nothing else. */
export const isEmailAddress = (text: string): boolean =>
  text.length <= MAX_ADDRESS_LENGTH && /^[^\s@:/]{1,64}@[a-z0-9.-]+\.[a-z]{2,24}$/i.test(text)

/** Whether a text is a telephone number in the international form of E.164. */
export const isPhoneNumber = (text: string): boolean =>
  text.length <= 24 && /^\+[1-9][\d ().-]+$/.test(text) && /^\d{8,15}$/.test(digitsOf(text))

/** Whether a text is a payment card's number: its length, its first digit and its check digit. */
export const isCardNumber = (text: string): boolean =>
  text.length <= 24 &&
  /^[3-6][\d -]+$/.test(text) &&
  /^\d{14,19}$/.test(digitsOf(text)) &&
  hasLuhnDigit(digitsOf(text))

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '')

/** Luhn's check digit: ISO/IEC 7812-1 annex B. `digits`: decimal digits only. */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index])
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2
  }
  return digits.length > 0 && sum % 10 === 0
}
