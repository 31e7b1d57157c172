import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { aFilm } from '../../drizzle/testing.ts';
import { OWNER_HEADERS, test } from '../testing.ts';

/** Set-up brings it where it may install something. Without a browser these tests are skipped. */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** A page in a real browser, and what its content security policy stopped. */
async function look(url: string, work: (page: Page, stopped: () => string[]) => Promise<void>): Promise<void> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGS });
  try {
    const page = await browser.newPage({ extraHTTPHeaders: OWNER_HEADERS });
    const stopped: string[] = [];
    await page.exposeFunction('tellStopped', (directive: string) => stopped.push(directive));
    await page.addInitScript(`addEventListener('securitypolicyviolation', (event) => tellStopped(event.effectiveDirective))`);
    page.on('pageerror', (error) => stopped.push(error.message));
    await page.goto(url, { waitUntil: 'load' });
    await work(page, () => stopped);
  } finally {
    await browser.close();
  }
}

test.runIf(existsSync(CHROMIUM))(
  'the page shows as it is meant to, and its policy stops nothing of it',
  { timeout: 60_000 },
  async ({ api }) => {
    await aFilm(api.database.db, { title: '<script>alert(1)</script> Rain', state: 'processing', percent: 12.5 });
    await look(api.url, async (page, stopped) => {
      if ((await page.locator('#root').count()) === 0) {
        expect(await page.locator('li').innerText()).toBe('<script>alert(1)</script> Rain: processing, 12.5 %');
        expect(await page.evaluate('getComputedStyle(document.body).maxWidth')).toBe('640px');
      }
      expect(stopped()).toEqual([]);
    });
  },
);

test.runIf(existsSync(CHROMIUM))(
  'a page may compile WebAssembly and reach its own API, and run nothing that was written into it',
  { timeout: 60_000 },
  async ({ api }) => {
    await look(api.url, async (page, stopped) => {
      const reaches = (work: string) => page.evaluate(`(${work})().then(String, (error) => 'stopped: ' + error.name)`);
      expect(
        await reaches(
          'async () => (await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))) instanceof WebAssembly.Module',
        ),
      ).toBe('true');
      expect(await reaches(`async () => (await fetch('/health')).headers.get('x-content-type-options')`)).toBe('nosniff');
      const socket = `async () => new Promise((yes, no) => Object.assign(new WebSocket(location.origin.replace('http', 'ws') + '/graphql', 'graphql-transport-ws'), { onopen: () => yes('open'), onerror: () => no(new Error()) }))`;
      expect(await reaches(socket)).toBe('open');
      expect(stopped()).toEqual([]);

      expect(await reaches(`async () => fetch('http://127.0.0.2:9/')`)).toBe('stopped: TypeError');
      const inject = (tag: string, content: string) =>
        page.evaluate(`document.body.append(Object.assign(document.createElement('${tag}'), { ${content} }))`);
      await inject('script', `textContent: 'window.ran = true'`);
      await inject('style', `textContent: 'body { color: red }'`);
      await inject('img', `src: 'http://127.0.0.2:9/x.png'`);
      await inject('iframe', `src: '/'`);
      await inject('object', `data: '/health'`);
      await inject('div', `innerHTML: '<b onclick="window.ran = true">x</b>'`);
      await page.locator('div b').click();
      await expect
        .poll(() => [...new Set(stopped())].sort())
        .toEqual(['connect-src', 'frame-src', 'img-src', 'object-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
      expect(await page.evaluate('window.ran')).toBeUndefined();
    });
  },
);

test.runIf(existsSync(CHROMIUM))('no other page can frame ours', { timeout: 60_000 }, async ({ api }) => {
  await look('about:blank', async (page) => {
    await page.goto(`data:text/html,<h1>Elsewhere</h1><iframe src="${api.url}/"></iframe>`);
    const frame = await page.waitForSelector('iframe').then((element) => element.contentFrame());
    await expect.poll(() => frame!.url()).toMatch(/^chrome-error:/);
  });
});
