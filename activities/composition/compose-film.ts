import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ComposeFilmResult, FilmOutput, FilmShotResult } from '../../schema/produce.ts';
import { ScriptReading } from '../../schema/reading.ts';
import { Timeline } from '../../schema/timeline.ts';
import { artifactKey, mediaTypeOf } from '../artifact.ts';
import { sourceVersion } from '../engine-version.ts';
import { runFfmpeg } from '../ffmpeg.ts';
import { withPulse } from '../pulse.ts';
import { type ForFilm, type Workshop, companion } from '../workshop.ts';
import { concatScript, hlsJob, joinJob } from './join.ts';
import { fileNameOf, posterShots } from './names.ts';

const ENGINE = { id: 'ffmpeg-join', version: sourceVersion(['activities/composition', 'activities/ffmpeg.ts']) };
const Manifest = z.object({ filmKey: z.string(), playlistKey: z.string(), segmentsKey: z.string() });

interface ComposeInput extends ForFilm {
  readingKey: string;
  timelineKey: string;
  shots: FilmShotResult[];
  mixKey: string;
  subtitlesKey: string;
}

export const compositionActivities = ({ artifacts, ffmpegPath }: Workshop) => {
  const { store } = artifacts;
  const outputOf = async (role: string, key: string, fileName: string): Promise<FilmOutput> => ({
    role,
    key,
    fileName,
    mediaType: mediaTypeOf(key),
    sizeBytes: (await store.head(key)).sizeBytes,
  });

  return {
    /** Joins the clips under the mix, without encoding a picture again, and names everything the film hands out. Safe to repeat: keyed by clips and mix. */
    composeFilm: ({ film, readingKey, timelineKey, shots, mixKey, subtitlesKey }: ComposeInput): Promise<ComposeFilmResult> =>
      withPulse(async (signal) => {
        const timeline = await artifacts.json(timelineKey, Timeline);
        const recipe = {
          stage: 'composition',
          engine: ENGINE,
          inputs: { clips: shots.map(({ key }) => key), mixKey, title: timeline.title },
        };
        const manifestKey = artifactKey(film.organisationId, { ...recipe, extension: 'json' });
        const keys = {
          filmKey: companion(manifestKey, '.mp4'),
          playlistKey: companion(manifestKey, '-hls.m3u8'),
          segmentsKey: companion(manifestKey, '-hls.mp4'),
        };
        const made = await artifacts.makeJson(film.organisationId, recipe, () =>
          artifacts.inScratch(async (folder) => {
            const clips = await artifacts.fetchAll(
              shots.map(({ key }) => key),
              folder,
            );
            const [sound] = await artifacts.fetchAll([companion(mixKey, '.wav')], folder);
            const script = path.join(folder, 'clips.ffconcat');
            await writeFile(
              script,
              concatScript(
                clips.map((clip, index) => ({ path: clip, frames: shots[index]!.frames })),
                timeline.fps,
              ),
            );
            const [film, playlist] = [path.join(folder, 'film.mp4'), path.join(folder, 'hls.m3u8')];
            await runFfmpeg(joinJob({ script, sound: sound!, output: film, title: timeline.title }), { ffmpegPath, signal });
            await runFfmpeg(hlsJob({ film, playlist }), { ffmpegPath, signal });
            await store.put(keys.filmKey, { path: film }, { type: mediaTypeOf(keys.filmKey), signal });
            await store.put(keys.segmentsKey, { path: playlist.replace(/m3u8$/, 'mp4') }, { type: 'video/mp4', signal });
            await store.put(keys.playlistKey, { path: playlist }, { type: mediaTypeOf(keys.playlistKey), signal });
            return keys;
          }),
        );
        const { filmKey, playlistKey, segmentsKey } = await artifacts.json(made.key, Manifest);
        const slug = fileNameOf(timeline.title);
        const graph = (await artifacts.json(readingKey, ScriptReading)).graph;
        const graphKey = await artifacts.file(film.organisationId, 'scene-graph', graph);
        const stills = posterShots(timeline).map((shotId) => shots.find((shot) => shot.shotId === shotId)!.thumbnailKey);
        const wanted: [role: string, key: string, fileName: string][] = [
          ['film', filmKey, `${slug}.mp4`],
          ['hls', playlistKey, `${slug}.m3u8`],
          ['hls-segments', segmentsKey, `${slug}-hls.mp4`],
          ['poster', stills[0]!, `${slug}-poster.jpg`],
          ...stills.map((key, index): [string, string, string] => [`thumbnail-${index + 1}`, key, `${slug}-thumbnail-${index + 1}.jpg`]),
          ...(['srt', 'vtt', 'ass'] as const).map((kind): [string, string, string] => [
            kind,
            companion(subtitlesKey, `.${kind}`),
            `${slug}.${timeline.language}.${kind}`,
          ]),
          ...STEMS.map((stem): [string, string, string] => [`stem-${stem}`, companion(mixKey, `-${stem}.wav`), `stems/${stem}.wav`]),
          ['mix', companion(mixKey, '.wav'), 'stems/mix.wav'],
          ...shots.map(({ shotId, key }, index): [string, string, string] => [
            `clip-${shotId}`,
            key,
            `clips/${String(index + 1).padStart(3, '0')}-${shotId}.mp4`,
          ]),
          ['scene-graph', graphKey, 'scene-graph.json'],
        ];
        const outputs = await Promise.all(wanted.map(([role, key, fileName]) => outputOf(role, key, fileName)));
        return { ...made, outputs };
      }),
  };
};

/** The mix taken apart; each is filed beside it. */
const STEMS = ['dialogue', 'music', 'ambience', 'effects'] as const;
