import type { RegisteredName } from './registered-name'

const RECEIVED_REALM = { rfc: 8055, section: null } as const
const SHAKEN = { rfc: 8588, section: null } as const
const DIVERTED = { rfc: 8946, section: null } as const
const RICH_CALL = { rfc: 9795, section: null } as const

const STAPLE = {
  title: 'OCSP Usage for Secure Telephone Identity Certificates (IETF draft)',
  url: 'https://datatracker.ietf.org/doc/draft-ietf-stir-certificates-ocsp/',
  section: null,
} as const

const VIRTUALISATION = {
  title: 'ETSI GS NFV-SEC 022',
  url: 'https://www.etsi.org/deliver/etsi_gs/NFV-SEC/001_099/022/',
  section: null,
} as const

const CORE_NETWORK = {
  title: '3GPP TS 29.510',
  url: 'https://www.3gpp.org/dynareport/29510.htm',
  section: null,
} as const

const GEOHASH = {
  title: 'Fast and Readable Geographical Hashing (CTA-5009)',
  url: 'https://shop.cta.tech/products/cta-5009',
  section: null,
} as const

const PLMN = '{"mcc":"208","mnc":"93"}'
const SNPN = '{"mcc":"208","mnc":"93","nid":"000007ed9d5"}'

/** Telephone calls, mobile networks and content delivery. */
export const NETWORK_CLAIMS = [
  { name: 'sip_from_tag', type: 'string', specification: RECEIVED_REALM, example: '"1928301774"' },
  { name: 'sip_date', type: 'NumericDate', specification: RECEIVED_REALM, example: '1800000000' },
  {
    name: 'sip_callid',
    type: 'string',
    specification: RECEIVED_REALM,
    example: '"a84b4c76e66710@pc33.atlanta.example"',
  },
  { name: 'sip_cseq_num', type: 'string', specification: RECEIVED_REALM, example: '"314159"' },
  {
    name: 'sip_via_branch',
    type: 'string',
    specification: RECEIVED_REALM,
    example: '"z9hG4bK776asdhds"',
  },
  {
    name: 'orig',
    type: 'object',
    specification: { rfc: 8225, section: '5.2.1' },
    example: '{"tn":"12155550121"}',
  },
  {
    name: 'dest',
    type: 'object',
    specification: { rfc: 8225, section: '5.2.1' },
    example: '{"tn":["12155550131"]}',
  },
  {
    name: 'mky',
    type: 'objects',
    specification: { rfc: 8225, section: '5.2.2' },
    example: '[{"alg":"sha-256","dig":"021ACC5427ABEB9C533F3E4B652E7D46"}]',
  },
  {
    name: 'rph',
    type: 'object',
    specification: { rfc: 8443, section: '3' },
    example: '{"auth":["ets.0","wps.0"]}',
  },
  { name: 'attest', type: 'string', specification: SHAKEN, example: '"A"' },
  {
    name: 'origid',
    type: 'string',
    specification: SHAKEN,
    example: '"123e4567-e89b-12d3-a456-426655440000"',
  },
  {
    name: 'jcard',
    type: 'array',
    specification: { rfc: 8688, section: null },
    example: '["vcard",[["version",{},"text","4.0"],["fn",{},"text","Q LLC"]]]',
  },
  { name: 'at_use_nbr', type: 'integer', specification: VIRTUALISATION, example: '10' },
  { name: 'div', type: 'object', specification: DIVERTED, example: '{"tn":"12155550141"}' },
  { name: 'opt', type: 'JWT', specification: DIVERTED, example: '"eyJwcHQiOiJkaXYifQ.e30.c2ln"' },
  {
    name: 'sph',
    type: 'string',
    specification: { rfc: 9027, section: null },
    example: '"psap-callback"',
  },
  {
    name: 'cdniv',
    type: 'integer',
    specification: { rfc: 9246, section: '2.1.8' },
    example: '1',
  },
  {
    name: 'cdnicrit',
    type: 'string',
    specification: { rfc: 9246, section: '2.1.9' },
    example: '"cdniip,cdniuc"',
  },
  {
    name: 'cdniip',
    type: 'string',
    specification: { rfc: 9246, section: '2.1.10' },
    example: '"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..iv.ct.tag"',
  },
  {
    name: 'cdniuc',
    type: 'string',
    specification: { rfc: 9246, section: '2.1.11' },
    example: '"regex:http://cdni\\\\.example/movies/.*"',
  },
  {
    name: 'cdniets',
    type: 'integer',
    specification: { rfc: 9246, section: '2.1.12' },
    example: '30',
  },
  {
    name: 'cdnistt',
    type: 'integer',
    specification: { rfc: 9246, section: '2.1.13' },
    example: '1',
  },
  {
    name: 'cdnistd',
    type: 'integer',
    specification: { rfc: 9246, section: '2.1.14' },
    example: '2',
  },
  {
    name: 'atc',
    type: 'object',
    specification: { rfc: 9447, section: null },
    example:
      '{"tktype":"TNAuthList","tkvalue":"F83n2a0avn2","ca":false,"fingerprint":"SHA256 56:3E:CF:AE"}',
  },
  {
    name: 'rcd',
    type: 'object',
    specification: RICH_CALL,
    example: '{"nam":"James Bond","icn":"https://example.com/photos/007.png"}',
  },
  {
    name: 'rcdi',
    type: 'object',
    specification: RICH_CALL,
    example: '{"/icn":"sha256-RojgWwU6xUtI4q82+kHPyHm1JKbm7+663bMvzymhkl4"}',
  },
  {
    name: 'crn',
    type: 'string',
    specification: RICH_CALL,
    example: '"Rendezvous for Little Nellie"',
  },
  {
    name: 'msgi',
    type: 'string',
    specification: { rfc: 9475, section: null },
    example: '"sha256-H8BRh8j48O9oYatfu5AZzq6A9R6dQZngK7T62em8MUt1FLm52t-eX6xO"',
  },
  {
    name: 'geohash',
    type: 'string or strings',
    specification: GEOHASH,
    example: '["u09tv","u09wj"]',
  },
  { name: 'consumerPlmnId', type: 'object', specification: CORE_NETWORK, example: PLMN },
  { name: 'consumerSnpnId', type: 'object', specification: CORE_NETWORK, example: SNPN },
  { name: 'producerPlmnId', type: 'object', specification: CORE_NETWORK, example: PLMN },
  { name: 'producerSnpnId', type: 'object', specification: CORE_NETWORK, example: SNPN },
  {
    name: 'producerSnssaiList',
    type: 'objects',
    specification: CORE_NETWORK,
    example: '[{"sst":1,"sd":"010203"}]',
  },
  {
    name: 'producerNsiList',
    type: 'strings',
    specification: CORE_NETWORK,
    example: '["slice-22"]',
  },
  {
    name: 'producerNfSetId',
    type: 'string',
    specification: CORE_NETWORK,
    example: '"set1.udmset.5gc.mnc093.mcc208"',
  },
  {
    name: 'producerNfServiceSetId',
    type: 'string',
    specification: CORE_NETWORK,
    example: '"set1.snnudm-sdm.nfi54804518-4191-46b3-955c-ac631f953ed8.5gc.mnc093.mcc208"',
  },
  {
    name: 'sourceNfInstanceId',
    type: 'string',
    specification: CORE_NETWORK,
    example: '"54804518-4191-46b3-955c-ac631f953ed8"',
  },
  { name: 'analyticsIdList', type: 'strings', specification: CORE_NETWORK, example: '["NF_LOAD"]' },
  {
    name: 'resOwnerId',
    type: 'string',
    specification: CORE_NETWORK,
    example: '"msisdn-447700900123"',
  },
  { name: 'stpl', type: 'string', specification: STAPLE, example: '"MIIBnQoBAKCCAZYwggGS"' },
] as const satisfies readonly RegisteredName[]
