import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ComposeFilmResult, FilmOutput, FilmShotResult } from '../../schema/produce.ts';
import { ScriptReading } from '../../schema/reading.ts';
import { Timeline } from '../../schema/timeline.ts';
import { artifactKey, mediaTypeOf } from '../artifact.ts';
import { sourceVersion } from '../engine-version.ts';
import { runFfmpeg } from '../ffmpeg.ts';
import { STEMS } from '../music/mix-job.ts';
import { withPulse } from '../pulse.ts';
import { type ForFilm, type Workshop, companion } from '../workshop.ts';
import { concatScript, hlsJob, joinJob } from './join.ts';
import { fileNameOf, posterShots } from './names.ts';

const ENGINE = { id: 'ffmpeg-join', version: sourceVersion(['activities/composition', 'activities/ffmpeg.ts']) };
const Manifest = z.object({ filmKey: z.string(), playlistKey: z.string(), segmentsKey: z.string() });
type Manifest = z.infer<typeof Manifest>;

interface ComposeInput extends ForFilm {
  readingKey: string;
  timelineKey: string;
  shots: FilmShotResult[];
  mixKey: string;
  subtitlesKey: string;
}

export const compositionActivities = ({ artifacts, ffmpegPath }: Workshop) => {
  const { store } = artifacts;

  /** Joins the film in a folder and files it with its HLS form under the manifest's companions. */
  async function join(
    manifestKey: string,
    { timeline, shots, mixKey }: { timeline: Timeline; shots: FilmShotResult[]; mixKey: string },
    signal: AbortSignal,
  ): Promise<Manifest> {
    const keys = {
      filmKey: companion(manifestKey, '.mp4'),
      playlistKey: companion(manifestKey, '-hls.m3u8'),
      segmentsKey: companion(manifestKey, '-hls.mp4'),
    };
    await artifacts.inScratch(async (folder) => {
      const clips = await artifacts.fetchAll(shots.map(({ key }) => key), folder); // prettier-ignore
      const [sound] = await artifacts.fetchAll([mixKey], folder);
      const at = (name: string) => path.join(folder, name);
      const [script, film, playlist, segments] = [at('clips.ffconcat'), at('film.mp4'), at('hls.m3u8'), at(segmentsName(timeline.title))];
      await writeFile(script, concatScript(clips.map((clip, index) => ({ path: clip, frames: shots[index]!.frames })), timeline.fps)); // prettier-ignore
      await runFfmpeg(joinJob({ script, sound: sound!, output: film, title: timeline.title }), { ffmpegPath, signal });
      await runFfmpeg(hlsJob({ film, playlist, segments }), { ffmpegPath, signal });
      for (const [key, file] of [[keys.filmKey, film], [keys.segmentsKey, segments], [keys.playlistKey, playlist]] as const) await store.put(key, { path: file }, { type: mediaTypeOf(key), signal }); // prettier-ignore
    });
    return keys;
  }

  return {
    /** Joins the clips under the mix, without encoding a picture again, and names everything the film hands out. Safe to repeat: keyed by clips and mix. */
    composeFilm: ({ film, readingKey, timelineKey, shots, mixKey, subtitlesKey }: ComposeInput): Promise<ComposeFilmResult> =>
      withPulse(async (signal) => {
        const [timeline, { graph }] = await Promise.all([artifacts.json(timelineKey, Timeline), artifacts.json(readingKey, ScriptReading)]);
        const recipe = {
          stage: 'composition',
          engine: ENGINE,
          inputs: { clips: shots.map(({ key }) => key), mixKey, title: timeline.title },
        };
        const manifestKey = artifactKey(film.organisationId, { ...recipe, extension: 'json' });
        const made = await artifacts.makeJson(film.organisationId, recipe, () => join(manifestKey, { timeline, shots, mixKey }, signal));
        const manifest = await artifacts.json(made.key, Manifest);
        const graphKey = await artifacts.file(film.organisationId, 'scene-graph', graph);
        const wanted = outputsOf({ timeline, shots, mixKey, subtitlesKey, graphKey, manifest });
        const outputs = await Promise.all(
          wanted.map(async ([role, key, fileName]): Promise<FilmOutput> => ({
            role,
            key,
            fileName,
            mediaType: mediaTypeOf(key),
            sizeBytes: (await store.head(key)).sizeBytes,
          })),
        );
        return { ...made, outputs };
      }),
  };
};

const segmentsName = (title: string) => `${fileNameOf(title)}-hls.mp4`;

interface Parts {
  timeline: Timeline;
  shots: FilmShotResult[];
  mixKey: string;
  subtitlesKey: string;
  graphKey: string;
  manifest: Manifest;
}

/** Everything a film hands out: role, key and the name it is saved under. */
function outputsOf({ timeline, shots, mixKey, subtitlesKey, graphKey, manifest }: Parts): [role: string, key: string, fileName: string][] {
  const slug = fileNameOf(timeline.title);
  const stills = posterShots(timeline).map((shotId) => shots.find((shot) => shot.shotId === shotId)!.thumbnailKey);
  return [
    ['film', manifest.filmKey, `${slug}.mp4`],
    ['hls', manifest.playlistKey, `${slug}.m3u8`],
    ['hls-segments', manifest.segmentsKey, segmentsName(timeline.title)],
    ['poster', stills[0]!, `${slug}-poster.jpg`],
    ...stills.map((key, index): [string, string, string] => [`thumbnail-${index + 1}`, key, `${slug}-thumbnail-${index + 1}.jpg`]),
    ...['srt', 'vtt', 'ass'].map((kind): [string, string, string] => [
      kind,
      companion(subtitlesKey, `.${kind}`),
      `${slug}.${timeline.language}.${kind}`,
    ]),
    ...STEMS.map((stem): [string, string, string] => [`stem-${stem}`, companion(mixKey, `-${stem}.wav`), `stems/${stem}.wav`]),
    ['mix', mixKey, 'stems/mix.wav'],
    ...shots.map(({ shotId, key }, index): [string, string, string] => [
      `clip-${shotId}`,
      key,
      `clips/${String(index + 1).padStart(3, '0')}-${shotId}.mp4`,
    ]),
    ['scene-graph', graphKey, 'scene-graph.json'],
  ];
}
