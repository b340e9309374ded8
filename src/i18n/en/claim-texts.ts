import type { ClaimName } from '../../jwt/claim-registry'
import type { NameText } from '../name-text'

/** What each registered claim says, and what a verifier or receiver does with it. */
export const claims: Readonly<Record<ClaimName, NameText>> = {
  iss: {
    title: 'Issuer',
    explanation:
      'Who made the token. A verifier compares it with the issuer it trusts, letter by letter.',
  },
  sub: {
    title: 'Subject',
    explanation:
      'Whom the claims are about, such as a user or a service. Unique within the issuer.',
  },
  aud: {
    title: 'Audience',
    explanation:
      'For whom the token is meant, one name or a list. A verifier that does not find itself there must reject it.',
  },
  exp: {
    title: 'Expiration time',
    explanation: 'Seconds since 1970 UTC. From this moment on the token must not be accepted.',
  },
  nbf: {
    title: 'Not before',
    explanation: 'Seconds since 1970 UTC. Before this moment the token must not be accepted.',
  },
  iat: {
    title: 'Issued at',
    explanation: 'Seconds since 1970 UTC. When the token was made: tells its age.',
  },
  jti: {
    title: 'JWT ID',
    explanation:
      'A name that no other token has. Lets a verifier notice when a token is used twice.',
  },
  name: {
    title: 'Full name',
    explanation:
      'The person’s whole name, ready to be shown. Neither unique nor stable: never recognise a user by it.',
  },
  given_name: {
    title: 'Given name',
    explanation:
      'First names, several of them separated by spaces. An application may greet the person with it.',
  },
  family_name: {
    title: 'Family name',
    explanation:
      'Surnames, several of them separated by spaces; some people have none. For display and forms.',
  },
  middle_name: {
    title: 'Middle name',
    explanation:
      'Names between first and last one. Many cultures have none, so it is often absent.',
  },
  nickname: {
    title: 'Nickname',
    explanation:
      'What friends call the person, such as Mike for Michael. Only for a friendly tone.',
  },
  preferred_username: {
    title: 'Preferred user name',
    explanation:
      'The short login-like name the person likes to be shown by. It may change and be taken by others, so accounts are found by iss and sub instead.',
  },
  profile: {
    title: 'Profile page',
    explanation: 'Address of a page about the person, to link to. Not to be fetched unchecked.',
  },
  picture: {
    title: 'Picture',
    explanation:
      'Address of an image of the person, meant for an avatar. Loading it tells its host who is looking.',
  },
  website: {
    title: 'Web site',
    explanation: 'The person’s own site or that of the organisation they belong to.',
  },
  email: {
    title: 'E-mail address',
    explanation:
      'Where the person prefers to get mail. It can pass to somebody else, so joining accounts by it needs email_verified and a trusted issuer.',
  },
  email_verified: {
    title: 'E-mail verified',
    explanation:
      'Whether the issuer has made sure that the person controlled the address. false or absent: treat email as a mere assertion.',
  },
  gender: {
    title: 'Gender',
    explanation:
      'Free text; female and male are predefined, other values may stand here. Sensitive: ask for it only where it is needed.',
  },
  birthdate: {
    title: 'Date of birth',
    explanation:
      'Year, month and day; year 0000 where the year is withheld, or the year alone. Receivers compute an age from it.',
  },
  zoneinfo: {
    title: 'Time zone',
    explanation:
      'A name of the time zone database. Lets an application show the person’s local time.',
  },
  locale: {
    title: 'Locale',
    explanation:
      'Language and region in which to address the person. Some issuers write an underscore for the hyphen.',
  },
  phone_number: {
    title: 'Phone number',
    explanation:
      'Best written with a plus and the country code. Numbers are reassigned, so it is no key to an account.',
  },
  phone_number_verified: {
    title: 'Phone number verified',
    explanation:
      'Whether the issuer has confirmed that calls or messages reached the person. Check it before sending codes there.',
  },
  address: {
    title: 'Postal address',
    explanation:
      'An object with the parts of a mailing address; formatted holds all of it on several lines, for labels.',
  },
  updated_at: {
    title: 'Last updated',
    explanation:
      'When the person’s data last changed, in seconds since 1970 UTC. A receiver compares it with its copy to know whether to refresh.',
  },
  azp: {
    title: 'Authorized party',
    explanation:
      'The client that the token was issued to. A client that finds it present checks that its own client ID stands here.',
  },
  nonce: {
    title: 'Nonce',
    explanation:
      'A value the client sent with its request. The client compares it with the one it kept: a mismatch means a replayed or injected token.',
  },
  auth_time: {
    title: 'Time of authentication',
    explanation:
      'When the person last proved who they are. A client that asked for max_age rejects logins that lie further back.',
  },
  at_hash: {
    title: 'Access token hash',
    explanation:
      'Left half of the hash of the access token that came along. The client computes it anew, to see that both tokens belong together.',
  },
  c_hash: {
    title: 'Code hash',
    explanation:
      'Left half of the hash of the authorization code. Ties the code to this token, so that a swapped code is noticed.',
  },
  acr: {
    title: 'Authentication context class',
    explanation:
      'How strong the login was, by a name both sides agreed on. A client that needs a level must check that it was reached.',
  },
  amr: {
    title: 'Authentication methods',
    explanation:
      'How the person logged in, such as pwd for a password or otp for a one-time code. Lets a receiver insist on a second factor.',
  },
  sub_jwk: {
    title: 'Subject’s public key',
    explanation:
      'The key of a self-issued token. A verifier checks the signature with it, and that sub is its thumbprint; it proves no more than possession.',
  },
  sid: {
    title: 'Session ID',
    explanation:
      'Which login session at the issuer the token belongs to. A client ends exactly this session when it is told to log out.',
  },
  _claim_names: {
    title: 'Claims from elsewhere',
    explanation:
      'Maps claims that others vouch for to entries of _claim_sources, where a client finds who provides each.',
  },
  _claim_sources: {
    title: 'Sources of claims',
    explanation:
      'For each source either a signed JWT with its claims or an endpoint to fetch them from. Each is to be verified with its own issuer’s key.',
  },
  verified_claims: {
    title: 'Verified claims',
    explanation:
      'Claims about a person together with how they were verified: framework, time, evidence. A receiver judges the evidence before relying on them.',
  },
  place_of_birth: {
    title: 'Place of birth',
    explanation:
      'Country, region and town where the person was born, as identity papers state them.',
  },
  nationalities: {
    title: 'Nationalities',
    explanation: 'Every citizenship the person holds, as country codes of two or three letters.',
  },
  birth_family_name: {
    title: 'Family name at birth',
    explanation: 'The surname before marriage or another change, to match older documents.',
  },
  birth_given_name: {
    title: 'Given name at birth',
    explanation: 'First names before any change, as a birth certificate shows them.',
  },
  birth_middle_name: {
    title: 'Middle name at birth',
    explanation: 'Middle names before any change. Helps to tell namesakes apart in registers.',
  },
  salutation: {
    title: 'Salutation',
    explanation:
      'How to begin a letter to the person, such as Mr. or Mrs.; never part of the name.',
  },
  title: {
    title: 'Title',
    explanation: 'An academic or other title in front of the name, such as Dr. or Sir.',
  },
  msisdn: {
    title: 'Mobile number',
    explanation: 'The number of the mobile line with its country code, digits only, no plus.',
  },
  also_known_as: {
    title: 'Also known as',
    explanation: 'A stage name, religious name or alias that the person goes by in some context.',
  },
  cnf: {
    title: 'Confirmation',
    explanation:
      'The key whose holder alone may use the token. A verifier demands proof that the presenter has it, so a stolen token is worthless by itself.',
  },
  events: {
    title: 'Security events',
    explanation:
      'What has happened, each event under its URI. A receiver acts on the types it knows and ignores the others.',
  },
  toe: {
    title: 'Time of event',
    explanation:
      'When the reported event took place, which may be long before the token was issued. Seconds since 1970 UTC.',
  },
  txn: {
    title: 'Transaction ID',
    explanation:
      'Names what caused the token, so that several of the same cause can be found together in logs.',
  },
  vot: {
    title: 'Vector of trust',
    explanation:
      'Letters and digits that grade proofing, credential and other sides of a login one by one. A receiver compares each with what it needs.',
  },
  vtm: {
    title: 'Trustmark',
    explanation:
      'Address of the document that says what the grades in vot mean and who vouches for them. Without it they mean nothing.',
  },
  act: {
    title: 'Actor',
    explanation:
      'Who is acting on behalf of the subject. Access decisions look at the outermost actor; those nested inside are history.',
  },
  scope: {
    title: 'Scope',
    explanation:
      'What the token permits, as words separated by spaces. An API refuses calls that need a word that is missing.',
  },
  client_id: {
    title: 'Client ID',
    explanation:
      'The OAuth client that requested the token. An API may apply limits by client, or log which one called.',
  },
  may_act: {
    title: 'May act',
    explanation:
      'Who is allowed to become the actor for this subject. A token service checks it before it issues a delegated token.',
  },
  vc: {
    title: 'Verifiable credential',
    explanation:
      'The credential’s parts that no JWT claim holds: context, types, what is said of the subject. Read it together with iss, sub, nbf and jti.',
  },
  vp: {
    title: 'Verifiable presentation',
    explanation:
      'Credentials that a holder shows. The verifier checks the holder’s signature over this and then every credential by itself.',
  },
  ace_profile: {
    title: 'ACE profile',
    explanation:
      'How a constrained client and server are to talk and prove keys, such as over DTLS. The client follows the profile named.',
  },
  cnonce: {
    title: 'Client nonce',
    explanation:
      'A nonce the resource server handed out. Finding its own fresh value again tells a server with no clock that the token is new.',
  },
  exi: {
    title: 'Expires in',
    explanation:
      'Lifetime in seconds, counted from when the server first sees the token. For devices without a reliable clock, which must remember it.',
  },
  roles: {
    title: 'Roles',
    explanation:
      'Parts the subject plays, such as admin. An API maps them to permissions of its own; they mean something only within their issuer.',
  },
  groups: {
    title: 'Groups',
    explanation:
      'Groups the subject belongs to. Names or opaque IDs, at the issuer’s choice: compare exactly, and expect long lists to be left out.',
  },
  entitlements: {
    title: 'Entitlements',
    explanation:
      'Single things the subject is entitled to. Finer than roles: an API can check the very permission it needs.',
  },
  token_introspection: {
    title: 'Introspection response',
    explanation:
      'What the authorization server says of another token, signed. The resource server reads active first: if it is false, nothing else counts.',
  },
  eat_nonce: {
    title: 'Attestation nonce',
    explanation:
      'Values the verifier sent in advance. Finding its own among them shows that the attestation was made just now and is no replay.',
  },
  ueid: {
    title: 'Universal entity ID',
    explanation:
      'A permanent identifier of the device, unique across makers. Good for inventories, bad for privacy.',
  },
  sueids: {
    title: 'Semi-permanent entity IDs',
    explanation:
      'Labelled identifiers of the device that change with a life-cycle event, such as a new owner.',
  },
  oemid: {
    title: 'Maker of the hardware',
    explanation:
      'The manufacturer, by a number registered with IANA or IEEE, or by a random value. Picks the reference data to compare with.',
  },
  hwmodel: {
    title: 'Hardware model',
    explanation:
      'Which product of the maker this is, in bytes that only the maker gives a meaning.',
  },
  hwversion: {
    title: 'Hardware version',
    explanation:
      'Version of the hardware, with a second element that may name the numbering scheme to compare it by.',
  },
  oemboot: {
    title: 'Authorized boot',
    explanation:
      'Whether every piece of software that was started had been authorized by the maker. false: do not trust what runs there.',
  },
  dbgstat: {
    title: 'Debug status',
    explanation:
      'Whether debug ports are enabled, disabled, or disabled since boot or for good. A relying party that needs secrecy refuses enabled.',
  },
  location: {
    title: 'Location',
    explanation:
      'Where the device says it is: latitude and longitude, perhaps altitude, accuracy and the age of the measurement.',
  },
  eat_profile: {
    title: 'EAT profile',
    explanation:
      'Which profile of attestation tokens this one follows. A verifier that doesn’t know the profile can’t interpret the rest.',
  },
  submods: {
    title: 'Submodules',
    explanation:
      'Attestations of parts of the device, such as its modem, each with claims of its own or a nested token to verify.',
  },
  uptime: {
    title: 'Uptime',
    explanation: 'Seconds since the device or the submodule was last started.',
  },
  bootcount: {
    title: 'Boot count',
    explanation: 'How often the device has been started. A count that falls back hints at a clone.',
  },
  bootseed: {
    title: 'Boot seed',
    explanation:
      'Random bytes that stay the same until the next start: tokens that share it come from one boot cycle.',
  },
  dloas: {
    title: 'Certifications',
    explanation:
      'Where digital letters of approval can be fetched that certify the device’s platform or application.',
  },
  swname: {
    title: 'Software name',
    explanation: 'What the software of the device is called, as free text for people.',
  },
  swversion: {
    title: 'Software version',
    explanation:
      'The version that runs, with an optional scheme. A relying party can refuse those with known flaws.',
  },
  manifests: {
    title: 'Software manifests',
    explanation:
      'Documents that list the software installed, such as a CoSWID, each with its content format. Often signed by the maker.',
  },
  measurements: {
    title: 'Measurements',
    explanation:
      'Hashes of code and memory taken on the device. A verifier compares them with reference values that it has.',
  },
  measres: {
    title: 'Results of measurement',
    explanation:
      'Whether measurements matched, one result for each object. Somebody has compared already: ask who.',
  },
  intuse: {
    title: 'Intended use',
    explanation:
      'What the attestation was made for, such as registration or provisioning. A receiver refuses one made for another purpose.',
  },
  cdniv: {
    title: 'CDNI claim set version',
    explanation:
      'Version of the signed URI rules; absent means 1. A CDN rejects one it doesn’t know.',
  },
  cdnicrit: {
    title: 'CDNI critical claims',
    explanation:
      'Names of claims, separated by commas, that a CDN has to understand, or else refuse to deliver.',
  },
  cdniip: {
    title: 'CDNI client address',
    explanation:
      'The client’s IP address or prefix, usually encrypted. A CDN delivers only to a client that connects from there.',
  },
  cdniuc: {
    title: 'CDNI URI container',
    explanation:
      'The content that is permitted, as a hash of its URI or a regular expression that the requested URI has to match.',
  },
  cdniets: {
    title: 'CDNI renewal time',
    explanation:
      'How many seconds a renewed token lives. From it the CDN computes the next exp while a stream is played.',
  },
  cdnistt: {
    title: 'CDNI token transport',
    explanation: 'How a renewed token is handed to the client; 1 stands for a cookie.',
  },
  cdnistd: {
    title: 'CDNI token depth',
    explanation:
      'How many segments of the path a renewed token is valid for. Becomes the path of the cookie.',
  },
  sig_val_claims: {
    title: 'Signature validation',
    explanation:
      'Which signatures on which document were found valid, when and under what policy. Lets one rely on them after certificates have expired.',
  },
  authorization_details: {
    title: 'Authorization details',
    explanation:
      'What exactly was granted, an object for each resource with its type. An API reads those of its own type and enforces them.',
  },
  htm: {
    title: 'HTTP method',
    explanation:
      'The method of the one request that this proof is for. A server compares it with the method it was called by.',
  },
  htu: {
    title: 'HTTP URI',
    explanation:
      'The address of the one request, without query and fragment. A server compares it with its own after normalising both.',
  },
  ath: {
    title: 'Hash of the access token',
    explanation:
      'SHA-256 of the access token this proof accompanies. A server computes it anew: a proof for another token is refused.',
  },
  atc: {
    title: 'Authority token challenge',
    explanation:
      'What the bearer may get certified, such as a range of telephone numbers, and the fingerprint of the ACME account entitled to it.',
  },
  sub_id: {
    title: 'Subject identifier',
    explanation:
      'Whom the token is about, in a named format such as email, phone_number or iss_sub. Replaces sub in security events.',
  },
  sip_from_tag: {
    title: 'SIP From tag',
    explanation: 'The tag of the call’s From header, which ties the signed realm to this request.',
  },
  sip_date: {
    title: 'SIP date',
    explanation: 'The date of the SIP request that was signed. An old one betrays a replay.',
  },
  sip_callid: {
    title: 'SIP Call-ID',
    explanation: 'Which call the signature is for: a proxy compares it with the Call-ID header.',
  },
  sip_cseq_num: {
    title: 'SIP sequence number',
    explanation:
      'The number in the CSeq header, so that no other request of the call can reuse it.',
  },
  sip_via_branch: {
    title: 'SIP Via branch',
    explanation:
      'The branch of the topmost Via header: names the very hop for which the realm was asserted.',
  },
  orig: {
    title: 'Calling party',
    explanation:
      'Who calls, as a telephone number (tn) or URI. The terminating side compares it with the From of the call.',
  },
  dest: {
    title: 'Called parties',
    explanation:
      'Who is called, as lists of numbers (tn) or URIs. A call that arrives elsewhere was replayed, or diverted.',
  },
  mky: {
    title: 'Media keys',
    explanation:
      'Fingerprints of the media keys the caller offered. The called side compares them, so that nobody sits in between.',
  },
  rph: {
    title: 'Call priority',
    explanation:
      'Which values of the Resource-Priority header the call may bear, for emergency telecommunication. Others are to be dropped.',
  },
  attest: {
    title: 'Attestation level',
    explanation:
      'How well the carrier knows the caller: A full, B the customer only, C just the gateway. Feeds into spam ratings.',
  },
  origid: {
    title: 'Origination ID',
    explanation:
      'Opaque identifier of where the call entered the network. Lets carriers trace abusive calls back.',
  },
  jcard: {
    title: 'Contact card',
    explanation:
      'Whom to contact about a call that was rejected: a vCard in JSON, so that the caller can ask for redress.',
  },
  at_use_nbr: {
    title: 'Number of uses',
    explanation:
      'For how many API requests the access token is good. The resource server has to count them.',
  },
  div: {
    title: 'Diverted from',
    explanation:
      'The number or address that the call was meant for before it was forwarded. Explains why dest differs from where it rings.',
  },
  opt: {
    title: 'Original PASSporT',
    explanation:
      'The whole signed token of the call as it was before it was diverted, to be verified as well.',
  },
  sph: {
    title: 'SIP priority',
    explanation:
      'The Priority header that was asserted, such as psap-callback. Lets emergency centres get through call blocking.',
  },
  rcd: {
    title: 'Rich call data',
    explanation:
      'What to show for the call: the caller’s name, a logo, a contact card. To be shown only once the signature holds.',
  },
  rcdi: {
    title: 'Rich call data integrity',
    explanation:
      'Digests of what rcd links to. A phone that fetches the logo compares its hash before it shows it.',
  },
  crn: {
    title: 'Call reason',
    explanation: 'Why the call is made, in a few words, to be shown while the telephone rings.',
  },
  msgi: {
    title: 'Message integrity',
    explanation:
      'Digest of the text message that the token accompanies. The receiver hashes the message and compares.',
  },
  stpl: {
    title: 'OCSP staple',
    explanation:
      'A recent status of the signer’s certificate, brought along so that nobody has to ask its authority during a call.',
  },
  rdap_allowed_purposes: {
    title: 'Purposes of RDAP queries',
    explanation:
      'For what the person may query registration data. A server compares the purpose given with the list.',
  },
  rdap_dnt_allowed: {
    title: 'RDAP do not track',
    explanation:
      'Whether the person may ask that their queries are not logged. A server ignores the wish where it is false.',
  },
  geohash: {
    title: 'Geohash',
    explanation:
      'One or more cells of a map grid, named by short strings; longer names mean smaller cells. Restricts where the token may be used.',
  },
  _sd: {
    title: 'Digests of disclosures',
    explanation:
      'Hashes of members that were left out here. The holder discloses some; a verifier hashes each disclosure and looks for it in this list.',
  },
  '...': {
    title: 'Digest of an element',
    explanation:
      'Stands alone in an object in the place of an array’s element. A verifier puts the disclosed element there, or drops the place.',
  },
  _sd_alg: {
    title: 'Hash of disclosures',
    explanation:
      'Which hash the digests were made with; SHA-256 where it is absent. A verifier refuses one it holds for weak.',
  },
  sd_hash: {
    title: 'Hash of the SD-JWT',
    explanation:
      'Digest over the token and the disclosures shown with it. Binds the holder’s signature to exactly this selection.',
  },
  consumerPlmnId: {
    title: 'Consumer’s network',
    explanation:
      'Country and network code of the operator whose function calls. The producer compares it when another operator’s network calls.',
  },
  consumerSnpnId: {
    title: 'Consumer’s private network',
    explanation:
      'Identifier of the stand-alone private 5G network that the calling function belongs to.',
  },
  producerPlmnId: {
    title: 'Producer’s network',
    explanation:
      'The operator whose function may be called. A producer in another network must refuse the token.',
  },
  producerSnpnId: {
    title: 'Producer’s private network',
    explanation:
      'The stand-alone private 5G network in which the token is good; elsewhere it is to be refused.',
  },
  producerSnssaiList: {
    title: 'Network slices',
    explanation:
      'Slices of the 5G network that the producer has to serve at least one of, or else refuse the call.',
  },
  producerNsiList: {
    title: 'Slice instances',
    explanation: 'Instances of network slices to which access is limited, each by its identifier.',
  },
  producerNfSetId: {
    title: 'Producer’s function set',
    explanation:
      'A set of interchangeable network functions. Any member of the set may accept the token, no other.',
  },
  producerNfServiceSetId: {
    title: 'Producer’s service set',
    explanation: 'A set of interchangeable service instances, one level below the function set.',
  },
  sourceNfInstanceId: {
    title: 'Source function',
    explanation:
      'The network function from which data is collected on the consumer’s behalf: who is asked in the end.',
  },
  analyticsIdList: {
    title: 'Analytics IDs',
    explanation:
      'Which kinds of network analytics the consumer may request, such as NF_LOAD; others are denied.',
  },
  resOwnerId: {
    title: 'Resource owner',
    explanation:
      'The subscriber who consented to the access. An API of the network must not touch anybody else’s data.',
  },
  status: {
    title: 'Status',
    explanation:
      'Where to find out whether the token was revoked or suspended, such as an index into a published list. Check it after signature and time.',
  },
  status_list: {
    title: 'Status list',
    explanation:
      'In a list token the compressed bits of all statuses; in a referenced token the address of the list and the index in it.',
  },
  ttl: {
    title: 'Time to live',
    explanation:
      'For how many seconds a fetched status list may be kept before a newer one is to be fetched.',
  },
  cmw: {
    title: 'Conceptual message wrapper',
    explanation:
      'Attestation evidence or results of any format, wrapped with the media type that says how to read them.',
  },
  jwks: {
    title: 'Entity’s key set',
    explanation:
      'Public keys that the entity signs its federation statements with. A superior’s statement must confirm them before they count.',
  },
  metadata: {
    title: 'Metadata',
    explanation:
      'What the entity says of itself in each of its roles, such as endpoints. It counts only after the superiors’ policies were applied.',
  },
  constraints: {
    title: 'Chain constraints',
    explanation:
      'Limits that a superior sets on chains through it: length, permitted names, types of entities. A chain that breaks one is invalid.',
  },
  crit: {
    title: 'Critical claims',
    explanation:
      'Further claims of the statement that a reader must understand, or else reject all of it. Not the header parameter of that name.',
  },
  ref: {
    title: 'Reference',
    explanation: 'Address of a page for people that tells more about how a trust mark was issued.',
  },
  delegation: {
    title: 'Delegation',
    explanation:
      'A token of the trust mark’s owner that lets the issuer issue it. Verified with the owner’s key in addition.',
  },
  logo_uri: {
    title: 'Logo',
    explanation:
      'Address of an image to show for the trust mark. Show it only once the mark is verified.',
  },
  authority_hints: {
    title: 'Immediate superiors',
    explanation:
      'Entities that vouch for this one. Whoever builds a trust chain climbs from here; only a trust anchor has none.',
  },
  trust_anchor_hints: {
    title: 'Known trust anchors',
    explanation:
      'Anchors above the entity, to find out sooner whether one is shared. A hint: the chain has to be verified all the same.',
  },
  trust_marks: {
    title: 'Trust marks',
    explanation:
      'Signed statements that the entity conforms to something. Each is verified by itself, against an issuer the anchor accepts.',
  },
  trust_mark_issuers: {
    title: 'Accredited issuers',
    explanation:
      'The anchor’s list of who may issue which trust mark. An empty list under a type lets anybody issue it.',
  },
  trust_mark_owners: {
    title: 'Trust mark owners',
    explanation:
      'Who owns each trust mark and with what keys, where the owner leaves issuing to others. Needed to check delegation.',
  },
  metadata_policy: {
    title: 'Metadata policy',
    explanation:
      'Rules by which a superior restricts or amends its subordinates’ metadata. All policies of the chain are merged and applied in order.',
  },
  metadata_policy_crit: {
    title: 'Critical policy operators',
    explanation:
      'Policy operators beyond the standard ones that have to be understood, or else the chain is invalid.',
  },
  source_endpoint: {
    title: 'Source',
    explanation:
      'The fetch endpoint that this statement came from. A cache asks there again when the statement has expired.',
  },
  keys: {
    title: 'Signed keys',
    explanation:
      'The JWKs of a key set that was published as a signed token. Used only after the signature on the set was verified.',
  },
  trust_mark_type: {
    title: 'Trust mark type',
    explanation:
      'Which trust mark this is, by a URI. A receiver looks for the types that it demands.',
  },
  trust_chain: {
    title: 'Trust chain',
    explanation:
      'Statements from the entity up to an anchor, ready to be verified. Saves fetching, but its anchor has to be one the verifier knows.',
  },
  trust_anchor: {
    title: 'Trust anchor',
    explanation:
      'The anchor that a response was made under. The requester checks that it is one it trusts itself.',
  },
}
