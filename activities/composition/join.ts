import type { FfmpegJob } from '../ffmpeg.ts';

/** A concat script for ffmpeg's demuxer: the clips in order, their frame counts stated so that nothing is guessed. */
export function concatScript(clips: readonly { path: string; frames: number }[], fps: number): string {
  const quoted = (file: string) => `'${file.replaceAll("'", String.raw`'\''`)}'`;
  return [
    'ffconcat version 1.0',
    ...clips.flatMap(({ path, frames }) => [`file ${quoted(path)}`, `duration ${(frames / fps).toFixed(6)}`]),
    '',
  ].join('\n');
}

const AAC_PRIMING_SAMPLES = 1024; // ffmpeg's encoder delay; trimmed, since without an edit list nobody else takes it away

/**
 * Joins clips without re-encoding and lays the mixed sound under them: H.264 as it is, AAC-LC 384 kb/s, `moov` first and no edit list, as YouTube
 * recommends (facts of media quality §1, of YouTube: 0.0 ms off). Byte-identical for identical inputs.
 */
export function joinJob({ script, sound, output, title }: { script: string; sound: string; output: string; title: string }): FfmpegJob {
  return {
    inputs: [{ file: script, options: ['-f', 'concat', '-safe', '0'] }, { file: sound }],
    options: [
      ...['-map', '0:v:0', '-map', '1:a:0', '-c:v', 'copy'],
      ...[
        '-af',
        `atrim=start_sample=${AAC_PRIMING_SAMPLES},asetpts=PTS-STARTPTS`,
        '-c:a',
        'aac',
        '-b:a',
        '384k',
        '-ar',
        '48000',
        '-ac',
        '2',
      ],
      ...['-map_metadata', '-1', '-metadata', `title=${title}`, '-fflags', '+bitexact', '-flags:a', '+bitexact', '-flags:v', '+bitexact'],
      ...['-use_editlist', '0', '-movflags', '+faststart+negative_cts_offsets', '-video_track_timescale', '90000', '-f', 'mp4'],
    ],
    output,
  };
}

/** Cuts a finished film into CMAF segments inside one file, with the playlist that names their bytes. Both are written beside each other. */
export function hlsJob({ film, playlist, segments }: { film: string; playlist: string; segments: string }): FfmpegJob {
  return {
    inputs: [{ file: film }],
    options: [
      ...['-c', 'copy', '-map_metadata', '-1', '-fflags', '+bitexact'],
      ...[
        '-f',
        'hls',
        '-hls_time',
        '4',
        '-hls_playlist_type',
        'vod',
        '-hls_segment_type',
        'fmp4',
        '-hls_flags',
        'single_file+independent_segments',
      ],
      ...['-hls_segment_filename', segments],
    ],
    output: playlist,
  };
}
