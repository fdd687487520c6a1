import { kindOf } from './file-kind.ts';

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1');
const PNG = '\x89PNG\r\n\x1A\n';

describe('kindOf', () => {
  it.each([
    ['a PNG', bytes(`${PNG}rest`), { kind: 'image', format: 'png' }],
    ['a JPEG', bytes('\xFF\xD8\xFF\xE0\0\x10JFIF'), { kind: 'image', format: 'jpeg' }],
    ['a WebP', bytes('RIFF\x10\0\0\0WEBPVP8 '), { kind: 'image', format: 'webp' }],
    ['a GIF', bytes('GIF89a\x01\0\x01\0'), { kind: 'image', format: 'gif' }],
    ['a PDF', bytes('%PDF-1.7\n%\xE2\xE3'), { kind: 'pdf' }],
    [
      'a log',
      Buffer.from('2026-03-01 Fehler: größer\n'),
      { kind: 'text', text: '2026-03-01 Fehler: größer\n' },
    ],
    ['a text with a byte order mark', Buffer.from('\uFEFFa,b\n'), { kind: 'text', text: 'a,b\n' }],
    [
      'a syslog line',
      Buffer.from('<34>Oct 11 22:14:15 su failed'),
      { kind: 'text', text: '<34>Oct 11 22:14:15 su failed' },
    ],
    [
      'a text that begins like a program',
      Buffer.from('MZ is a zone'),
      { kind: 'text', text: 'MZ is a zone' },
    ],
  ])('knows %s', (_what, content, kind) => {
    expect(kindOf(content)).toEqual(kind);
  });

  it.each([
    ['nothing', bytes(''), /^is empty/],
    ['a Windows program', bytes('MZ\x90\0\x03\0'), /Windows program/],
    ['a Linux program', bytes('\x7FELF\x02\x01\x01\0'), /Linux program/],
    ['a ZIP', bytes('PK\x03\x04\x14\0'), /ZIP archive/],
    ['an empty ZIP', bytes(`PK\x05\x06${'\0'.repeat(18)}`), /ZIP archive/],
    ['a gzip', bytes('\x1F\x8B\x08\0'), /gzip/],
    ['a tar', bytes(`log.txt${'\0'.repeat(250)}ustar\0`), /tar archive/],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), /SVG/],
    ['an SVG behind its declaration', Buffer.from('\uFEFF\n<?xml version="1.0"?><svg/>'), /SVG/],
    ['HTML', Buffer.from('  <!DOCTYPE html><script>alert(1)</script>'), /HTML/],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n'), /script/],
    ['text with a NUL', Buffer.from('all is well\0'), /no kind/],
    ['text that is not UTF-8', bytes('gr\xFC\xDFe'), /no kind/],
    ['UTF-16', Buffer.from('\uFEFFhello', 'utf16le'), /UTF-16/],
    ['a HEIC', bytes('\0\0\0\x18ftypheic\0\0'), /HEIC/],
    ['half a magic number', bytes('\x89PN'), /no kind/],
  ])('refuses %s', (_what, content, reason) => {
    expect(kindOf(content)).toEqual({ refused: expect.stringMatching(reason) });
  });
});
