import { afterAll, beforeAll, expect, test } from 'vitest';
import { StudioClient } from './client.ts';
import { anOwnStudio, type OwnStudio } from './shared-studio.ts';
import { follow, hashesOf, sharedStudio, submit } from './testing.ts';

const SCRIPT = `Title: Twice the Same

INT. KITCHEN - NIGHT

INGRID (52) stands by the window.

INGRID
It is the very same rain.
`;

let other: OwnStudio;
beforeAll(async () => {
  other = await anOwnStudio();
}, 120_000);
afterAll(() => other.close());

async function film(client: StudioClient): Promise<Record<string, string>> {
  const finished = await follow(client, await submit(client, SCRIPT));
  expect(finished.reused).toBe(0);
  return hashesOf(finished);
}

test('the same screenplay in two studios that have made nothing yet gives the same bytes', { timeout: 240_000 }, async () => {
  const { client } = await sharedStudio();
  const first = await film(client);
  const second = await film(new StudioClient(other.stack.apiUrl, other.stack.key));
  const roles = Object.keys(first);
  for (const role of ['film', 'mix', 'stem-dialogue', 'stem-music', 'stem-ambience', 'stem-effects', 'clip-title', 'hls', 'srt'])
    expect(roles).toContain(role);
  expect(second).toEqual(first);
});
