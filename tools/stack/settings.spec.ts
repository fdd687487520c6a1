import { portOf } from './settings.ts';

describe('portOf', () => {
  it('is the default, or what the variable says', () => {
    expect(portOf('intake', {})).toBe(3000);
    expect(portOf('intake', { INTAKE_PORT: '' })).toBe(3000);
    expect(portOf('intake', { INTAKE_PORT: '4000' })).toBe(4000);
  });

  it.each(['0', '65536', '80.5', 'http'])('refuses %s by the name of its variable', (text) => {
    expect(() => portOf('Kafka', { KAFKA_PORT: text })).toThrow('KAFKA_PORT is not a port');
  });
});
