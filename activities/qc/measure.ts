import { type FfmpegRun, probe, runFfmpeg } from '../ffmpeg.ts';
import { boxesOf } from './boxes.ts';

/** A stretch of the film, in milliseconds; null: to the end of the file. */
export interface Stretch {
  startMs: number;
  endMs: number | null;
}

/** What the finished file itself says, decoded from start to end. */
export interface Measurements {
  frames: number;
  declaredFrames: number;
  width: number;
  height: number;
  fps: number;
  videoMs: number;
  audioMs: number;
  codec: string;
  profile: string;
  pixelFormat: string;
  colour: string;
  audioCodec: string;
  sampleRate: number;
  channels: number;
  videoBitrate: number;
  startMs: { video: number; audio: number };
  moovFirst: boolean;
  editLists: number;
  integratedLufs: number | null;
  truePeakDb: number | null;
  black: Stretch[];
  freeze: Stretch[];
  silence: Stretch[];
  decodeErrors: string[];
}

interface Stream {
  codec_type?: string;
  [field: string]: unknown;
}

/** Decodes a film once and measures all of it. */
export async function measureFilm(file: string, { ffprobePath, ...run }: FfmpegRun & { ffprobePath: string }): Promise<Measurements> {
  const [{ streams, format }, boxes, heard] = await Promise.all([
    probe(file, { ffprobePath }),
    boxesOf(file),
    runFfmpeg(
      {
        inputs: [{ file, options: ['-nostats', '-xerror'] }],
        options: [
          '-vf',
          'blackdetect=d=0.5:pic_th=0.98,freezedetect=n=-60dB:d=2',
          '-af',
          'silencedetect=n=-50dB:d=2,ebur128=peak=true:framelog=verbose',
          '-stats',
        ],
        output: 'null',
      },
      run,
    ),
  ]);
  const video = streams.find(({ codec_type }) => codec_type === 'video') as Stream | undefined;
  const audio = streams.find(({ codec_type }) => codec_type === 'audio') as Stream | undefined;
  const [over = 0, under = 1] = String(video?.r_frame_rate ?? '0/1')
    .split('/')
    .map(Number);
  const ms = (seconds: unknown) => Math.round(Number(seconds ?? 0) * 1000);
  const order = boxes.map(({ type }) => type);
  return {
    frames: Number([...heard.matchAll(/frame=\s*(\d+)/g)].at(-1)?.[1] ?? 0),
    declaredFrames: Number(video?.nb_frames ?? 0),
    width: Number(video?.width ?? 0),
    height: Number(video?.height ?? 0),
    fps: over / under,
    videoMs: ms(video?.duration ?? format.duration),
    audioMs: ms(audio?.duration ?? 0),
    codec: String(video?.codec_name ?? ''),
    profile: String(video?.profile ?? ''),
    pixelFormat: String(video?.pix_fmt ?? ''),
    colour: [video?.color_primaries, video?.color_transfer, video?.color_space].map(String).join('/'),
    audioCodec: `${String(audio?.codec_name ?? '')} ${String(audio?.profile ?? '')}`.trim(),
    sampleRate: Number(audio?.sample_rate ?? 0),
    channels: Number(audio?.channels ?? 0),
    videoBitrate: Number(video?.bit_rate ?? 0),
    startMs: { video: ms(video?.start_time), audio: ms(audio?.start_time) },
    moovFirst: order.indexOf('moov') < order.indexOf('mdat'),
    editLists: order.filter((type) => type === 'edts').length,
    ...loudnessIn(heard),
    black: stretchesIn(heard, /black_start:([\d.]+) black_end:([\d.]+)/g),
    freeze: pairedStretches(heard, 'freezedetect.freeze'),
    silence: pairedStretches(heard, 'silence'),
    decodeErrors: [...heard.matchAll(/^\[(?:h264|aac|mov)[^\]]*\] (.*(?:error|invalid|corrupt|missing).*)$/gim)].map(([, text]) => text!),
  };
}

/** Integrated loudness and true peak from the summary of `ebur128`; null when nothing was above the gate. */
export function loudnessIn(heard: string): { integratedLufs: number | null; truePeakDb: number | null } {
  const summary = heard.slice(heard.lastIndexOf('Summary:'));
  const loudness = Number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)?.[1]);
  const peak = Number(/Peak:\s+(-?[\d.]+|-inf) dBFS/.exec(summary)?.[1]);
  return { integratedLufs: loudness > -70 ? loudness : null, truePeakDb: Number.isFinite(peak) ? peak : null };
}

function stretchesIn(heard: string, pattern: RegExp): Stretch[] {
  return [...heard.matchAll(pattern)].map(([, start, end]) => ({
    startMs: Math.round(Number(start) * 1000),
    endMs: Math.round(Number(end) * 1000),
  }));
}

/** Start and end lines in pairs; a stretch that runs to the end of the file may print only its start. */
export function pairedStretches(heard: string, name: string): Stretch[] {
  const times = (edge: 'start' | 'end') =>
    [...heard.matchAll(new RegExp(`${name.replace('.', '\\.')}_${edge}: (-?[\\d.]+)`, 'g'))].map(([, at]) => Math.round(Number(at) * 1000));
  const ends = times('end');
  return times('start').map((startMs, index) => ({ startMs: Math.max(0, startMs), endMs: ends[index] ?? null }));
}
