import { dockerTarget } from './docker.ts';

describe('dockerTarget', () => {
  it.each([
    ['unix:///var/run/docker.sock', { socketPath: '/var/run/docker.sock' }],
    ['tcp://10.0.0.1:2376', { host: '10.0.0.1', port: '2376' }],
    ['tcp://docker', { host: 'docker', port: '2375' }],
    ['ssh://me@host', undefined],
  ])('%s', (dockerHost, target) => {
    expect(dockerTarget(dockerHost)).toEqual(target);
  });
});
