import { contentDisposition } from './content-disposition.ts';

describe('contentDisposition', () => {
  it.each([
    ['app.log', `attachment; filename="app.log"; filename*=UTF-8''app.log`],
    [
      'снимок.png',
      `attachment; filename="______.png"; filename*=UTF-8''%D1%81%D0%BD%D0%B8%D0%BC%D0%BE%D0%BA.png`,
    ],
    [
      `a"b\\c%d'(e)*.txt`,
      `attachment; filename="a_b_c_d'(e)*.txt"; filename*=UTF-8''a%22b%5Cc%25d%27%28e%29%2A.txt`,
    ],
  ])('%s', (name, header) => {
    expect(contentDisposition(name)).toBe(header);
  });
});
