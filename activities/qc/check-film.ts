import { z } from 'zod';
import type { CheckFilmResult, FilmOutput, FilmShotResult } from '../../schema/produce.ts';
import { ScriptReading } from '../../schema/reading.ts';
import { Timeline } from '../../schema/timeline.ts';
import { artifactKey, mediaTypeOf } from '../artifact.ts';
import { sourceVersion } from '../engine-version.ts';
import { withPulse } from '../pulse.ts';
import { Captions } from '../subtitles/write-subtitles.ts';
import { captionFaults } from '../subtitles/rules.ts';
import { type ForFilm, type Workshop, companion } from '../workshop.ts';
import { findingsOf } from './findings.ts';
import { levelBetween, levelsOf } from './loudness.ts';
import { measureFilm } from './measure.ts';
import { type QcReport, reportText } from './report.ts';

const GATE = { id: 'qc', version: sourceVersion(['activities/qc', 'activities/subtitles/rules.ts']) };
const Verdict = z.object({
  findings: z.array(z.object({ severity: z.enum(['pass', 'warning', 'error']), message: z.string(), shotId: z.string().nullable() })),
});

interface CheckInput extends ForFilm {
  compositionKey: string;
  timelineKey: string;
  subtitlesKey: string;
  readingKey: string;
  shots: FilmShotResult[];
  notices: string[];
  music: boolean;
}

export const qcActivities = ({ artifacts, engines: { picture }, ffmpegPath, ffprobePath }: Workshop) => {
  async function inspect(input: CheckInput, signal: AbortSignal): Promise<QcReport> {
    const { compositionKey, timelineKey, subtitlesKey, readingKey, shots, notices, music } = input;
    const [timeline, captions, { graph }] = await Promise.all([
      artifacts.json(timelineKey, Timeline),
      artifacts.json(subtitlesKey, Captions),
      artifacts.json(readingKey, ScriptReading),
    ]);
    return artifacts.inScratch(async (folder) => {
      const [file] = await artifacts.fetchAll([companion(compositionKey, '.mp4')], folder);
      const run = { ffmpegPath, ffprobePath, signal };
      const [measured, levels] = await Promise.all([measureFilm(file!, run), levelsOf(file!, run)]);
      const findings = findingsOf({
        measured,
        timeline,
        captionFaults: captionFaults(captions, timeline),
        lineLoudnessDb: Object.fromEntries(
          timeline.lines.map(({ lineId, startMs, durationMs }) => [lineId, levelBetween(levels, { startMs, endMs: startMs + durationMs })]),
        ),
        castOfScene: Object.fromEntries(graph.scenes.map(({ id, present }) => [id, present])),
        wantMusic: music,
      });
      const byId = new Map(shots.map((shot) => [shot.shotId, shot]));
      return {
        title: timeline.title,
        passed: findings.every(({ severity }) => severity !== 'error'),
        findings,
        measurements: measured,
        shots: timeline.shots.map(({ shotId, description, frames }) => ({
          shotId,
          description,
          frames,
          madeBy: `${picture.id} ${picture.version}`,
          substitutions: byId.get(shotId)?.substitutions ?? [],
        })),
        notices,
      };
    });
  }

  return {
    /** Decodes the finished film and checks it; a film that fails is not delivered, and the report names the shot. Safe to repeat. */
    checkFilm: (input: CheckInput): Promise<CheckFilmResult> =>
      withPulse(async (signal) => {
        const { film, compositionKey, timelineKey, subtitlesKey, notices } = input;
        const recipe = {
          stage: 'qc',
          engine: GATE,
          inputs: { compositionKey, timelineKey, subtitlesKey, readingKey: input.readingKey, notices },
        };
        const jsonKey = artifactKey(film.organisationId, { ...recipe, extension: 'json' });
        const textKey = companion(jsonKey, '.txt');
        const made = await artifacts.makeJson(film.organisationId, recipe, async () => {
          const report = await inspect(input, signal);
          await artifacts.store.put(textKey, Buffer.from(reportText(report)), { type: mediaTypeOf(textKey) });
          return report;
        });
        const { findings } = await artifacts.json(made.key, Verdict);
        const failing = findings.find(({ severity }) => severity === 'error');
        const outputs = await Promise.all(
          [
            { role: 'qc-json', key: jsonKey, fileName: 'qc-report.json' },
            { role: 'qc-text', key: textKey, fileName: 'qc-report.txt' },
          ].map(async (output): Promise<FilmOutput> => ({
            ...output,
            mediaType: mediaTypeOf(output.key),
            sizeBytes: (await artifacts.store.head(output.key)).sizeBytes,
          })),
        );
        return {
          ...made,
          outputs,
          failure: failing ? { message: `The film did not pass QC: ${failing.message}`, shotId: failing.shotId } : null,
        };
      }),
  };
};
