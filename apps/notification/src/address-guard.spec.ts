import { AddressGuard } from './address-guard.ts';

describe('an address', () => {
  const guard = new AddressGuard([]);
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'ff02::1',
    'localhost',
  ])('%s lies inside', (address) => expect(guard.permits('x.example', address)).toBe(false));

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '::ffff:8.8.8.8'])(
    '%s does not',
    (address) => expect(guard.permits('x.example', address)).toBe(true),
  );

  it('inside may be allowed by name, by number and by network, and no more than that', () => {
    const allowing = new AddressGuard(['alertmanager.monitoring', '10.0.0.0/8', '::1', '127.0.0.1']);
    expect(allowing.permits('alertmanager.monitoring', '192.168.0.1')).toBe(true);
    expect(allowing.permits('evil.example', '192.168.0.1')).toBe(false);
    expect(allowing.permits('evil.example', '10.9.9.9')).toBe(true);
    expect(allowing.permits('::1', '::1')).toBe(true);
    expect(allowing.permits('127.0.0.2', '127.0.0.2')).toBe(false);
  });

  it.each(['127.0.0.1', '[::1]', '[::ffff:7f00:1]'])('%s in a URL is refused before any look-up', (host) =>
    expect(() => guard.checkLiteral(host)).toThrow(),
  );

  // The URL parser makes of these what they stand for.
  it.each(['http://2130706433/', 'http://0x7f.1/', 'http://127.1/', 'http://0177.0.0.1/'])(
    '%s is seen through',
    (url) => expect(() => guard.checkLiteral(new URL(url).hostname)).toThrow(),
  );
});
