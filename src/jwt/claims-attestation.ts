import type { RegisteredName } from './registered-name'

const EAT = { rfc: 9711, section: null } as const

/** What a device attests about itself: entity attestation tokens. */
export const ATTESTATION_CLAIMS = [
  { name: 'eat_nonce', type: 'string or strings', specification: EAT, example: '"lI-IYNE6Rj6O"' },
  { name: 'ueid', type: 'base64url', specification: EAT, example: '"AZjPoj84Pq2bZbTkX5DY6A"' },
  {
    name: 'sueids',
    type: 'object',
    specification: EAT,
    example: '{"fleet":"AQIDBAUGBwgJCgsMDQ4PEA"}',
  },
  { name: 'oemid', type: 'string or integer', specification: EAT, example: '76543' },
  { name: 'hwmodel', type: 'base64url', specification: EAT, example: '"R3JhbmRDZW50cmFs"' },
  { name: 'hwversion', type: 'array', specification: EAT, example: '["1.3.4","multipartnumeric"]' },
  { name: 'oemboot', type: 'boolean', specification: EAT, example: 'true' },
  { name: 'dbgstat', type: 'string', specification: EAT, example: '"disabled-since-boot"' },
  {
    name: 'location',
    type: 'object',
    specification: EAT,
    example: '{"latitude":48.8584,"longitude":2.2945}',
  },
  {
    name: 'eat_profile',
    type: 'string',
    specification: EAT,
    example: '"tag:device.example,2026:profile"',
  },
  {
    name: 'submods',
    type: 'object',
    specification: EAT,
    example: '{"modem":{"swname":"Radio","oemboot":true}}',
  },
  { name: 'uptime', type: 'integer', specification: EAT, example: '86400' },
  { name: 'bootcount', type: 'integer', specification: EAT, example: '17' },
  { name: 'bootseed', type: 'base64url', specification: EAT, example: '"lI-IYNE6Rj6OlI-IYNE6Rg"' },
  {
    name: 'dloas',
    type: 'array',
    specification: EAT,
    example: '[["https://dloas.example","DLOA-4711"]]',
  },
  { name: 'swname', type: 'string', specification: EAT, example: '"Widget OS"' },
  { name: 'swversion', type: 'array', specification: EAT, example: '["2.4.0","semver"]' },
  {
    name: 'manifests',
    type: 'array',
    specification: EAT,
    example: '[[258,"SGVsbG8"]]',
  },
  { name: 'measurements', type: 'array', specification: EAT, example: '[[258,"SGVsbG8"]]' },
  {
    name: 'measres',
    type: 'array',
    specification: EAT,
    example: '[["measurement",[["boot loader","success"]]]]',
  },
  { name: 'intuse', type: 'string', specification: EAT, example: '"registration"' },
  {
    name: 'cmw',
    type: 'object or array',
    specification: { rfc: 9999, section: null },
    example: '["application/eat+cwt","0oRDoQEm"]',
  },
] as const satisfies readonly RegisteredName[]
