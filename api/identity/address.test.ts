import { expect, test } from 'vitest';
import { addressOf, networkOf, proxyList } from './address.ts';

const from = (peer: string, forwarded: string | undefined, proxies: string[]) =>
  addressOf(
    { socket: { remoteAddress: peer }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } } as never,
    proxyList(proxies),
  ); // all that is read

test.for<[string, string, string | undefined, string[], string]>([
  ['without proxies nobody’s word counts', '203.0.113.9', '10.0.0.1', [], '203.0.113.9'],
  ['a stranger may claim nothing', '203.0.113.9', '10.0.0.1', ['10.0.0.0/8'], '203.0.113.9'],
  ['our proxy’s word counts', '10.1.2.3', '203.0.113.9', ['10.0.0.0/8'], '203.0.113.9'],
  ['what the client wrote before our proxy did counts for nothing', '10.1.2.3', '1.1.1.1, 203.0.113.9', ['10.0.0.0/8'], '203.0.113.9'],
  ['two proxies in a row', '10.1.2.3', '203.0.113.9, 10.9.9.9', ['10.0.0.0/8'], '203.0.113.9'],
  ['a proxy that says nothing', '10.1.2.3', undefined, ['10.0.0.0/8'], '10.1.2.3'],
  ['a proxy that talks nonsense', '10.1.2.3', 'unknown', ['10.0.0.0/8'], '10.1.2.3'],
  ['IPv4 in IPv6', '::ffff:10.1.2.3', '203.0.113.9', ['10.1.2.3'], '203.0.113.9'],
  ['IPv6', 'fd00::1', '2001:db8::7', ['fd00::/8'], '2001:db8::7'],
])('%s', ([, peer, forwarded, proxies, address]) => {
  expect(from(peer, forwarded, proxies)).toBe(address);
});

test.for([
  ['192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['1::', '1:0:0:0::/64'],
])('%s counts as %s', ([address, network]) => {
  expect(networkOf(address!)).toBe(network);
});
