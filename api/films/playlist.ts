import { text } from 'node:stream/consumers';
import type { FilmOutputRow } from '../../drizzle/tables.ts';
import type { Shelf } from '../../storage/links-until.ts';

/** The playlist of the first outputs that have one, its one file of segments named by a signed link: what a player can follow, from any store. */
export async function playlistFrom(outputs: readonly FilmOutputRow[], store: Shelf): Promise<string | null> {
  const playlist = outputs.find(({ role }) => role === 'hls');
  const segments = outputs.find(({ role, cut }) => role === 'hls-segments' && cut === playlist?.cut);
  if (!playlist || !segments) return null;
  const [written, link] = await Promise.all([text(await store.get(playlist.key)), store.linkTo(segments.key)]);
  return written.replaceAll(segments.fileName, () => link);
}
