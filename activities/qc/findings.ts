import type { CaptionFault } from '../subtitles/rules.ts';
import type { Timeline } from '../../schema/timeline.ts';
import type { Measurements, Stretch } from './measure.ts';

/** Something QC looked at. An `error` forbids delivery; a `warning` is told. */
export interface Finding {
  check: string;
  severity: 'pass' | 'warning' | 'error';
  message: string;
  shotId: string | null;
}

export interface Evidence {
  measured: Measurements;
  timeline: Timeline;
  captionFaults: readonly CaptionFault[];
  /** RMS of the finished sound during each line, dBFS, by line id. */
  lineLoudnessDb: Readonly<Record<string, number>>;
  /** Whom the story puts in each scene, by scene id. */
  castOfScene: Readonly<Record<string, readonly string[]>>;
  wantMusic: boolean;
}

const HEARD_DB = -45; // a line quieter than this in the finished mix isn't heard
const LOUDNESS_LUFS = -14;
const HIGHEST_PEAK_DB = -1;
const MOST_SHOWN = 8; // of a crowd; more can't be told apart in a frame

/** Every check of the QC gate, passed or not, in the order of the report. Thresholds: facts of media quality. */
export function findingsOf(evidence: Evidence): Finding[] {
  return [...fileFindings(evidence), ...streamFindings(evidence), ...soundFindings(evidence), ...contentFindings(evidence)];
}

const verdict = (check: string, holds: boolean, message: string, failing: Partial<Finding> = {}): Finding => ({
  check,
  message,
  shotId: null,
  ...(holds ? { severity: 'pass' } : { severity: 'error', ...failing }),
});

function fileFindings({ measured, timeline }: Evidence): Finding[] {
  const frameMs = 1000 / timeline.fps;
  return [
    verdict(
      'container',
      measured.moovFirst && measured.editLists === 0,
      `moov ${measured.moovFirst ? 'first' : 'last'}, ${measured.editLists} edit lists`,
    ),
    verdict(
      'video',
      measured.codec === 'h264' && measured.profile === 'High' && measured.pixelFormat === 'yuv420p',
      `${measured.codec} ${measured.profile}, ${measured.pixelFormat}`,
    ),
    verdict('colour', measured.colour === 'bt709/bt709/bt709', measured.colour),
    verdict(
      'size',
      measured.width === timeline.width && measured.height === timeline.height && measured.fps === timeline.fps,
      `${measured.width} × ${measured.height} at ${measured.fps} fps`,
    ),
    verdict(
      'audio',
      measured.audioCodec === 'aac LC' && measured.sampleRate === 48_000 && measured.channels === 2,
      `${measured.audioCodec}, ${measured.sampleRate} Hz, ${measured.channels} channels`,
    ),
    verdict(
      'frames',
      measured.frames === timeline.frames && measured.declaredFrames === timeline.frames,
      `${measured.frames} frames decoded, ${measured.declaredFrames} declared, ${timeline.frames} planned`,
    ),
    verdict(
      'duration',
      Math.abs(measured.videoMs - measured.audioMs) <= Math.ceil(frameMs) + 22,
      `picture ${measured.videoMs} ms, sound ${measured.audioMs} ms`,
    ),
    verdict(
      'sync',
      Math.abs(measured.startMs.video - measured.startMs.audio) <= frameMs,
      `picture starts at ${measured.startMs.video} ms, sound at ${measured.startMs.audio} ms`,
    ),
    verdict('decoding', measured.decodeErrors.length === 0, measured.decodeErrors[0] ?? 'decodes without an error'),
  ];
}

function streamFindings({ measured, timeline }: Evidence): Finding[] {
  const black = measured.black.filter((stretch) => !isScripted(timeline, stretch));
  const frozen = measured.freeze.filter((stretch) => !isScripted(timeline, stretch));
  const at = (stretches: readonly Stretch[]) => ({ shotId: stretches[0] ? shotAt(timeline, stretches[0].startMs) : null });
  return [
    verdict('black', black.length === 0, black.length === 0 ? 'no black picture' : `black from ${seconds(black[0]!.startMs)}`, at(black)),
    verdict(
      'freeze',
      frozen.length === 0,
      frozen.length === 0 ? 'no frozen picture' : `the picture stands still from ${seconds(frozen[0]!.startMs)}`,
      { ...at(frozen), severity: 'warning' },
    ),
  ];
}

function soundFindings({ measured, timeline, lineLoudnessDb, wantMusic }: Evidence): Finding[] {
  const { integratedLufs, truePeakDb, silence } = measured;
  const unheard = timeline.lines.filter(
    ({ lineId, text }) => /[\p{L}\p{N}]/u.test(text) && (lineLoudnessDb[lineId] ?? -Infinity) < HEARD_DB,
  );
  const silent = silence.filter(
    ({ startMs, endMs }) => (endMs ?? timeline.durationMs) < timeline.durationMs - 500 || startMs < timeline.durationMs - 2500,
  );
  return [
    verdict(
      'loudness',
      integratedLufs !== null && Math.abs(integratedLufs - LOUDNESS_LUFS) <= 1,
      integratedLufs === null ? 'the film is silent' : `${integratedLufs} LUFS, ${LOUDNESS_LUFS} wanted`,
    ),
    verdict('true peak', truePeakDb !== null && truePeakDb <= HIGHEST_PEAK_DB, `${truePeakDb ?? '−∞'} dBTP, ${HIGHEST_PEAK_DB} at most`),
    verdict('silence', silent.length === 0, silent.length === 0 ? 'no unscripted silence' : `silent from ${seconds(silent[0]!.startMs)}`, {
      shotId: silent[0] ? shotAt(timeline, silent[0].startMs) : null,
      severity: wantMusic ? 'error' : 'warning',
    }),
    verdict(
      'lines heard',
      unheard.length === 0,
      unheard.length === 0 ? `${timeline.lines.length} of ${timeline.lines.length} lines heard` : `“${unheard[0]!.text}” is not heard`,
      { shotId: unheard[0]?.shotId ?? null },
    ),
  ];
}

function contentFindings({ timeline, captionFaults, castOfScene }: Evidence): Finding[] {
  const missing = Object.entries(castOfScene).flatMap(([sceneId, cast]) => {
    const shots = timeline.shots.filter((shot) => shot.sceneId === sceneId);
    const seen = new Set(shots.flatMap(({ present }) => present));
    return cast.filter((id) => !seen.has(id)).map((id) => ({ id, shotId: shots[0]?.shotId ?? null }));
  });
  const crowded = Object.values(castOfScene).some((cast) => cast.length > MOST_SHOWN);
  const worst = captionFaults.find(({ rule }) => rule === 'missing' || rule === 'text') ?? captionFaults[0];
  const shotOfLine = (lineId: string) => timeline.lines.find((line) => line.lineId === lineId)?.shotId ?? null;
  return [
    verdict('captions', captionFaults.length === 0, worst?.message ?? 'every line captioned, every rule kept', {
      shotId: worst ? shotOfLine(worst.lineId) : null,
      severity: worst && (worst.rule === 'missing' || worst.rule === 'text' || worst.rule === 'gap') ? 'error' : 'warning',
    }),
    verdict(
      'characters seen',
      missing.length === 0,
      missing.length === 0
        ? 'everyone is seen where the script puts them'
        : `${missing[0]?.id ?? ''} is not seen in a scene the script puts them in`,
      { shotId: missing[0]?.shotId ?? null, severity: crowded ? 'warning' : 'error' },
    ),
  ];
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function shotAt(timeline: Timeline, ms: number): string | null {
  const frame = (ms * timeline.fps) / 1000;
  return timeline.shots.findLast(({ startFrame }) => startFrame <= frame)?.shotId ?? null;
}

const FADE_REACH_MS = 1200; // the longest fade, and what a dark shot adds to it

/** Black that belongs there: a card, or a fade into or out of black. */
function isScripted(timeline: Timeline, { startMs, endMs }: Stretch): boolean {
  const msAt = (frame: number) => (frame * 1000) / timeline.fps;
  const until = endMs ?? timeline.durationMs;
  return timeline.shots.some(({ kind, fadesIn, fadesOut, startFrame, frames }) => {
    const [begins, ends] = [msAt(startFrame), msAt(startFrame + frames)];
    if (kind !== 'scene' && startMs < ends && until > begins) return true;
    return (
      (fadesIn && until <= begins + FADE_REACH_MS && until >= begins) || (fadesOut && startMs >= ends - FADE_REACH_MS && startMs <= ends)
    );
  });
}
