import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FilmOutputRow } from '../../drizzle/tables.ts';
import { DiskStore } from '../../storage/disk.ts';
import { playlistFrom } from './playlist.ts';

const output = (role: string, key: string, fileName: string) => ({ role, key, fileName, cut: 1 }) as FilmOutputRow; // the rest isn't read

test('a playlist names its segments by a signed link; without one there is none', async () => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'playlist-'));
  try {
    const store = new DiskStore({ root, secret: 'a secret of sixteen', publicUrl: 'http://studio' });
    await store.put('org/composition/a-hls.m3u8', Buffer.from('#EXT-X-MAP:URI="rain-hls.mp4",BYTERANGE="9@0"\nrain-hls.mp4\n'), {
      type: 'application/vnd.apple.mpegurl',
    });
    const outputs = [
      output('hls', 'org/composition/a-hls.m3u8', 'rain.m3u8'),
      output('hls-segments', 'org/composition/a-hls.mp4', 'rain-hls.mp4'),
    ];
    const playlist = await playlistFrom(outputs, store);
    expect(playlist).toMatch(
      /^#EXT-X-MAP:URI="http:\/\/studio\/files\/org\/composition\/a-hls\.mp4\?expires=\d+&signature=[^"]+",BYTERANGE="9@0"\nhttp:/,
    );
    expect(await playlistFrom([outputs[1]!], store)).toBeNull();
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
