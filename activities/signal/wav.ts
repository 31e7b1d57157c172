import { open, readFile, rename, rm } from 'node:fs/promises';
import { StudioError } from '../../schema/errors.ts';

/** Sound in memory: one Float32Array for each channel, −1 to 1, all of one length. */
export interface Sound {
  readonly sampleRate: number;
  readonly channels: readonly Float32Array[];
}

const HEADER_BYTES = 44;

/** A PCM WAV file, s16le or s24le, interleaved. Louder than full scale is clipped. */
export function encodeWav({ sampleRate, channels }: Sound, { bits = 16 }: { bits?: 16 | 24 } = {}): Buffer {
  const frames = channels[0]?.length ?? 0;
  const sampleBytes = bits / 8;
  const bytes = Buffer.alloc(HEADER_BYTES + frames * channels.length * sampleBytes);
  writeHeader(bytes, { sampleRate, channels: channels.length, bits });
  const peak = 2 ** (bits - 1) - 1;
  channels.forEach((samples, channel) => {
    let at = HEADER_BYTES + channel * sampleBytes;
    const step = channels.length * sampleBytes;
    for (let index = 0; index < frames; index++, at += step) {
      const value = Math.round(Math.max(-1, Math.min(1, samples[index] ?? 0)) * peak);
      if (bits === 16) bytes.writeInt16LE(value, at);
      else bytes.writeIntLE(value, at, 3);
    }
  });
  return bytes;
}

function writeHeader(bytes: Buffer, { sampleRate, channels, bits }: { sampleRate: number; channels: number; bits: number }): void {
  const frameBytes = (channels * bits) / 8;
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20); // PCM
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * frameBytes, 28);
  bytes.writeUInt16LE(frameBytes, 32);
  bytes.writeUInt16LE(bits, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(bytes.length - HEADER_BYTES, 40);
}

/** Reads PCM WAV of 16 or 24 bits. A data chunk of unknown length (a stream's) reaches to the end. @throws INVALID_INPUT for anything else */
export function decodeWav(bytes: Buffer): Sound {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE')
    throw new StudioError('INVALID_INPUT', 'Not a WAV file');
  let format: { channels: number; sampleRate: number; bits: number } | null = null;
  for (let at = 12; at + 8 <= bytes.length;) {
    const id = bytes.toString('latin1', at, at + 4);
    const size = Math.min(bytes.readUInt32LE(at + 4), bytes.length - at - 8);
    const from = at + 8;
    if (id === 'fmt ')
      format = { channels: bytes.readUInt16LE(from + 2), sampleRate: bytes.readUInt32LE(from + 4), bits: bytes.readUInt16LE(from + 14) };
    if (id === 'data' && format) return { sampleRate: format.sampleRate, channels: readSamples(bytes.subarray(from, from + size), format) };
    at = from + size + (size % 2);
  }
  throw new StudioError('INVALID_INPUT', 'The WAV file holds no sound');
}

function readSamples(bytes: Buffer, { channels, bits }: { channels: number; bits: number }): Float32Array[] {
  if (bits !== 16 && bits !== 24) throw new StudioError('INVALID_INPUT', `WAV of ${bits} bits is not read here`);
  const sampleBytes = bits / 8;
  const frames = Math.floor(bytes.length / (channels * sampleBytes));
  const scale = 1 / 2 ** (bits - 1);
  return Array.from({ length: channels }, (_, channel) => {
    const samples = new Float32Array(frames);
    for (let index = 0; index < frames; index++)
      samples[index] = bytes.readIntLE((index * channels + channel) * sampleBytes, sampleBytes) * scale;
    return samples;
  });
}

/** Writes a WAV file that is either whole or absent; `<path>.part` until then. One writer a path at a time. @throws DISK_FULL */
export async function writeWav(path: string, sound: Sound, options: { bits?: 16 | 24 } = {}): Promise<void> {
  const bytes = encodeWav(sound, options);
  const unfinished = `${path}.part`;
  try {
    const file = await open(unfinished, 'w');
    try {
      await file.writeFile(bytes);
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC')
      throw new StudioError('DISK_FULL', 'The disk is full: free some space and try again', { cause: error });
    throw error;
  }
}

/** @throws ARTIFACT_MISSING, INVALID_INPUT */
export async function readWav(path: string): Promise<Sound> {
  try {
    return decodeWav(await readFile(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new StudioError('ARTIFACT_MISSING', 'A sound file has gone', { cause: error, details: { path } });
    throw error;
  }
}
