import { packedObjects, pdfFault, pdfFrameFault } from './pdf-faults.ts';

describe('pdfFault', () => {
  it.each([
    ['encryption', 'trailer << /Encrypt 5 0 R >>', 'is encrypted'],
    ['JavaScript', '<< /S /JavaScript /JS (app.alert(1)) >>', 'holds JavaScript'],
    ['JavaScript in disguise', '<< /S /J#61vaScr#69pt >>', 'holds JavaScript'],
    ['embedded files', '/Names << /EmbeddedFiles 3 0 R >>', 'holds other files'],
    ['an attached file', '/Subtype/FileAttachment/FS 3 0 R', 'holds other files'],
    ['a file in a file specification', '/Type/Filespec/EF<</F 9 0 R>>', 'holds other files'],
    ['a launched program', '/S /Launch /F (cmd.exe)', 'holds actions that reach out of it'],
    ['forms of XFA', '/AcroForm << /XFA [ (a) 1 0 R ] >>', 'holds active content'],
  ])('finds %s', (_what, part, fault) => {
    expect(pdfFault(part)).toBe(fault);
  });

  it.each([
    ['an ordinary page', '<< /Type /Page /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>'],
    ['metadata', '/EncryptMetadata false /Producer (x)'],
    ['text about it', '(JavaScript is off)'],
    ['chance', 'x/EFq/JS/XFAz'],
  ])('lets %s pass', (_what, part) => {
    expect(pdfFault(part)).toBeUndefined();
  });
});

describe('pdfFrameFault', () => {
  it.each([
    ['a whole file', '%PDF-1.7 … startxref\n9\n%%EOF\n', undefined],
    ['half a file', '%PDF-1.7 … xref', 'is cut off'],
    ['a ZIP behind it', `%PDF-1.7 … %%EOF\nPK\x05\x06${'\0'.repeat(18)}`, 'is an archive as well'],
  ])('%s', (_what, whole, fault) => {
    expect(pdfFrameFault(whole)).toBe(fault);
  });
});

describe('packedObjects', () => {
  it.each([
    ['<< /Type /ObjStm /N 2 /Filter /FlateDecode >>stream\nX', true],
    ['<</Type/Obj#53tm/N 2/Filter/FlateDecode>>\nstream\r\nX', true],
    ['<< /Type /ObjStm /Filter [/ASCIIHexDecode /FlateDecode] >>stream\nX', false],
    ['<< /Type /ObjStm /Filter /FlateDecode /DecodeParms << /Predictor 12 >> >>stream\nX', false],
    ['<< /Type /ObjStm >>stream\nX', false],
  ])('%s', (dictionary, plainFlate) => {
    const whole = `5 0 obj ${dictionary}`;
    expect(packedObjects(whole)).toEqual([{ at: whole.length - 1, plainFlate }]);
  });

  it('leaves other streams alone', () => {
    expect(packedObjects('4 0 obj << /Length 3 >>stream\nabc endstream 5 0 obj <</N 1>>')).toEqual([]);
  });
});
