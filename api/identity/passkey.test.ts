import { AuthenticatorEmulator, WebAuthnEmulator } from 'nid-webauthn-emulator';
import { expect } from 'vitest';
import { test } from '../testing.ts';
import type { TestApi } from '../testing.ts';
import { Browser, signedIn } from './testing.ts';

/* The whole ceremony against a software authenticator: CTAP below, the browser's own API above. */

const ME = '{ me { name } }';
/** Passkeys belong to names, so people reach a studio on their own machine under this one. */
const originOf = (api: TestApi) => api.url.replace('127.0.0.1', 'localhost');

async function register(api: TestApi, browser: Browser, device: WebAuthnEmulator) {
  const { body } = await browser.auth('/passkey/generate-register-options');
  const response = device.createJSON(originOf(api), body as never); // both sides speak the standard's JSON
  return browser.auth('/passkey/verify-registration', { response, name: 'Laptop' });
}

async function signIn(api: TestApi, device: WebAuthnEmulator, origin = originOf(api)) {
  const browser = new Browser(api, originOf(api));
  const { body } = await browser.auth('/passkey/generate-authenticate-options');
  const response = device.getJSON(origin, { ...body, ...(origin !== originOf(api) && { rpId: new URL(origin).hostname }) } as never); // as above
  return { browser, response, answer: await browser.auth('/passkey/verify-authentication', { response }) };
}

test('a passkey signs its owner in without a password', async ({ api }) => {
  const device = new WebAuthnEmulator();
  expect((await register(api, await signedIn(api), device)).status).toBe(200);

  const { browser, answer } = await signIn(api, device);

  expect(answer.status).toBe(200);
  expect((await api.ask(ME, {}, browser.headers)).data).toEqual({ me: { name: 'Ada' } });
});

test('an answer can be given once, and not to another challenge', async ({ api }) => {
  const device = new WebAuthnEmulator();
  await register(api, await signedIn(api), device);
  const { browser, response } = await signIn(api, device);

  expect((await browser.auth('/passkey/verify-authentication', { response })).status).toBe(400);
  const thief = new Browser(api, originOf(api));
  await thief.auth('/passkey/generate-authenticate-options');
  expect((await thief.auth('/passkey/verify-authentication', { response })).status).not.toBe(200);
  expect(thief.isSignedIn).toBe(false);
});

test('a device that does not ask who holds it does not open the studio', async ({ api }) => {
  const owner = await signedIn(api);
  const careless = new WebAuthnEmulator(
    new AuthenticatorEmulator({ userGetAssertionInteraction: () => ({ options: { up: true, uv: false } }) }),
  );

  expect((await register(api, owner, careless)).status).toBe(200);
  const { browser, answer } = await signIn(api, careless);

  expect(answer).toMatchObject({ status: 401, body: { code: 'USER_NOT_VERIFIED' } });
  expect(browser.isSignedIn).toBe(false);
});

test('registering needs a session, and a removed passkey opens nothing', async ({ api }) => {
  const device = new WebAuthnEmulator();
  expect((await new Browser(api).auth('/passkey/generate-register-options')).status).toBe(401);
  const owner = await signedIn(api);
  const { body } = await register(api, owner, device);
  const stranger = await signedIn(api, 'eve@example.com');

  expect((await stranger.auth('/passkey/delete-passkey', { id: body['id'] })).status).not.toBe(200);
  expect((await owner.auth('/passkey/delete-passkey', { id: body['id'] })).status).toBe(200);
  expect((await signIn(api, device)).answer.status).toBe(401);
});
