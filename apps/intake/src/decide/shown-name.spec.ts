import { shownName } from './shown-name.ts';

describe('shownName', () => {
  it.each<[string, string | undefined, string | undefined, string]>([
    ['stays as it is', 'screen shot 1.png', 'image/png', 'screen shot 1.png'],
    ['keeps its own spelling of an extension', 'photo.JPEG', 'image/jpeg', 'photo.JPEG'],
    ['keeps what is no ASCII', 'снимок экрана.png', 'image/png', 'снимок экрана.png'],
    ['keeps a log a log', 'app.log', 'text/plain', 'app.log'],
    ['has no folders', '../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['has no folders of Windows', 'C:\\Users\\ana\\x.png', 'image/png', 'x.png'],
    ['has no NUL', 'evil.exe\0.png', 'image/png', 'evil.exe.png'],
    ['has no override of direction', 'photo\u202Egnp.exe', 'image/png', 'photognp.exe.png'],
    ['has nothing invisible', 'a\u200Bb\uFEFF.png', 'image/png', 'ab.png'],
    ['has no line breaks', 'a\r\nSet-Cookie: x.png', 'image/png', 'a Set-Cookie_ x.png'],
    ['is no hidden file', '...png', 'image/png', 'png.png'],
    ['says what the file is', 'setup.bat', 'text/plain', 'setup.bat.txt'],
    ['says what the file is, whatever the name', 'invoice.pdf', 'image/png', 'invoice.pdf.png'],
    ['is there where none was given', undefined, 'application/pdf', 'attachment.pdf'],
    ['is there where nothing is left of it', '\u202E/', 'image/gif', 'attachment.gif'],
    ['is of whole characters', 'a\uD800.png', 'image/png', 'a\uFFFD.png'],
    ['is free for a file of no kind', 'evil.exe', undefined, 'evil.exe'],
    ['holds no secret', 'password: hunter2!', 'text/plain', 'password_ [password removed].txt'],
  ])('%s: %j', (_what, given, mediaType, shown) => {
    expect(shownName(given, mediaType)).toBe(shown);
  });

  it('is not too long, and keeps its extension', () => {
    const shown = shownName(`${'🦄'.repeat(300)}.png`, 'image/png');
    expect(shown.length).toBeLessThanOrEqual(120);
    expect(shown).toMatch(/🦄\.png$/u);
    expect(shown.isWellFormed()).toBe(true);
  });
});
