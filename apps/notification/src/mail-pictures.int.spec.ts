import { LOCAL_DIR } from '@triage/testing';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Browser, chromium, type Page } from 'playwright-core';
import { readFeedback } from './decide/feedback.ts';
import type { CustomerTemplate } from './decide/message.ts';
import { SAMPLE_TEMPLATES, sampleMail, sampleMails } from './sample-mails.ts';
import { feedbackForm, PAGE_HEADERS } from './templates/feedback-page.ts';

/** Debian's; where there is none, nobody has looked, and the run says so. */
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
/** For people: what is ugly is no failure of a test. */
const PICTURES = join(LOCAL_DIR, 'results/mails');
const PHONE = 360;
/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;

const mails = sampleMails({ mailTemplatesDir: SAMPLE_TEMPLATES });
const mail = (template: CustomerTemplate, language: string) => () =>
  sampleMail(mails, template, { language }).html;
const page = (language: string) => () =>
  feedbackForm(mails.voices.of(language), { token: 'token', number: 'T-1042', score: 4 }).html;

const SAMPLES: [name: string, html: () => string][] = [
  ...['en', 'zh-Hans', 'ar', 'ru', 'de'].map((language): [string, () => string] => [
    `received-${language}`,
    mail('ticket_received', language),
  ]),
  ...['en', 'zh-Hant', 'ar', 'ja'].map((language): [string, () => string] => [
    `solved-${language}`,
    mail('ticket_resolved', language),
  ]),
  ...['ko', 'ar', 'tr'].map((language): [string, () => string] => [
    `incident-${language}`,
    mail('incident_known', language),
  ]),
  ...['en', 'zh-Hans', 'ar'].map((language): [string, () => string] => [
    `feedback-${language}`,
    page(language),
  ]),
];

const isThere = existsSync(CHROMIUM);
if (!isThere) console.warn(`Mails are not looked at: there is no Chromium at ${CHROMIUM}.`);

(isThere ? describe : describe.skip)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
  });
  afterAll(() => browser.close());

  const shown = async (name: string, html: string, colorScheme: 'light' | 'dark', width: number) => {
    const context = await browser.newContext({ viewport: { width, height: 640 }, colorScheme });
    const asked: string[] = [];
    const tab = await context.newPage();
    tab.on('request', (request) => asked.push(request.url()));
    await tab.setContent(html);
    await tab.screenshot({ path: join(PICTURES, `${name}-${colorScheme}-${width}.png`), fullPage: true });
    const seen = { asked, ...(await measure(tab)) };
    await context.close();
    return seen;
  };

  it.each(SAMPLES)('%s reads on a phone, by day and by night', async (name, html) => {
    const light = await shown(name, html(), 'light', PHONE);
    const dark = await shown(name, html(), 'dark', PHONE);
    for (const seen of [light, dark]) {
      expect(seen.asked).toEqual([]);
      expect(seen.width).toBeLessThanOrEqual(PHONE);
      expect(seen.contrast).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      expect(seen.smallestTarget).toBeGreaterThanOrEqual(40);
    }
    expect(dark.brightness).toBeLessThan(0.1);
    expect(light.brightness).toBeGreaterThan(0.8);
  });

  it('sends the form as it is read, under the headers of the page', async () => {
    const bodies: string[] = [];
    const server = createServer((request, response) => {
      void text(request).then((body) => {
        if (request.method === 'POST') bodies.push(body);
        response.writeHead(200, PAGE_HEADERS).end(page('zh-Hans')());
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const tab = await browser.newPage();
    await tab.goto(`http://127.0.0.1:${port}/v1/feedback`);
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('main')).maxWidth`)).toBe('560px');
    await tab.check('input[value="2"]');
    await tab.fill('textarea', 'score=5\n等了很久 &=%');
    await Promise.all([tab.waitForEvent('load'), tab.click('button')]);
    await tab.close();
    server.close();
    expect(bodies.map(readFeedback)).toEqual([
      { token: 'token', score: 2, comment: expect.stringMatching(/^score=5\r\n等了很久 &=%\s*$/) },
    ]);
  });

  it('reads on a desk, in one column', async () => {
    const { column } = await shown('received-en', mail('ticket_received', 'en')(), 'light', 1_000);
    expect(column).toBeLessThanOrEqual(560);
  });

  it('sets Arabic from the right and Chinese from the left', async () => {
    const tab = await browser.newPage({ viewport: { width: PHONE, height: 640 } });
    const sideOf = async (html: string) => {
      await tab.setContent(html);
      return tab.evaluate(`(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('h1'));
        const text = range.getBoundingClientRect();
        const box = document.querySelector('h1').getBoundingClientRect();
        return text.left - box.left > box.right - text.right ? 'right' : 'left';
      })()`);
    };
    expect(await sideOf(mail('ticket_received', 'ar')())).toBe('right');
    expect(await sideOf(mail('ticket_received', 'zh-Hans')())).toBe('left');
    await tab.close();
  });
});

interface Measured {
  readonly width: number;
  readonly column: number;
  readonly contrast: number;
  readonly brightness: number;
  readonly smallestTarget: number;
}

/** Runs in the page, as text: this project's types know no DOM. */
function measure(tab: Page): Promise<Measured> {
  return tab.evaluate(`(() => {
    const parse = (text) => text.match(/[\\d.]+/g).map(Number);
    const luminance = ([r, g, b]) => {
      const [x, y, z] = [r, g, b].map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
      return 0.2126 * x + 0.7152 * y + 0.0722 * z;
    };
    const behind = (element) => {
      for (let at = element; at; at = at.parentElement) {
        const colour = parse(getComputedStyle(at).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
      }
      return [255, 255, 255];
    };
    const texts = [...document.body.querySelectorAll('*')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== ''));
    const contrasts = texts.map((element) => {
      const [low, high] = [luminance(parse(getComputedStyle(element).color)), luminance(behind(element))].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    });
    const targets = [...document.querySelectorAll('a, button, .choice')].map((element) => element.getBoundingClientRect().height);
    return {
      width: document.documentElement.scrollWidth,
      column: document.querySelector('.card, main').getBoundingClientRect().width,
      contrast: Math.min(...contrasts),
      brightness: luminance(behind(document.body)),
      smallestTarget: Math.min(...targets, 999),
    };
  })()`);
}
