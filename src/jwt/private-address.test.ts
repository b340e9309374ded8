import { expect, test } from 'vitest'
import { isLoopback, isPrivateAddress } from './private-address'

const hostOf = (host: string) => new URL(`http://${host}/`).hostname

test.each([
  'localhost',
  'LocalHost.',
  'app.localhost',
  '127.0.0.1',
  '127.255.255.254',
  '127.1',
  '0x7f.0.0.1',
  '017700000001',
  '2130706433',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::ffff:127.0.0.1]',
  '[::127.0.0.1]',
])('%s is this machine, and private', (host) => {
  expect(isLoopback(hostOf(host))).toBe(true)
  expect(isPrivateAddress(hostOf(host))).toBe(true)
})

test.each([
  '0.0.0.0',
  '0',
  '10.0.0.0',
  '10.255.255.255',
  '0xa.1',
  '012.0.0.1',
  '100.64.0.1',
  '100.127.255.255',
  '169.254.169.254',
  '172.16.0.0',
  '172.31.255.255',
  '192.168.0.1',
  '3232235777',
  '[::]',
  '[fc00::1]',
  '[fdff:ffff::]',
  '[fe80::1]',
  '[febf::1]',
  '[::ffff:10.0.0.1]',
  '[::ffff:a9fe:a9fe]',
  '[64:ff9b::192.168.0.1]',
])('%s is of a private network, and not this machine', (host) => {
  expect(isPrivateAddress(hostOf(host))).toBe(true)
  expect(isLoopback(hostOf(host))).toBe(false)
})

test.each([
  'example.com',
  'localhost.example.com',
  'notlocalhost',
  '10.example.com',
  '1.1.1.1',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '192.169.0.0',
  '[2001:db8::1]',
  '[fbff::1]',
  '[fe00::1]',
  '[fec0::1]',
  '[::2:0:0:1]',
  '[::ffff:8.8.8.8]',
  '[64:ff9b::8.8.8.8]',
])('%s is of the internet', (host) => {
  expect(isPrivateAddress(hostOf(host))).toBe(false)
})
