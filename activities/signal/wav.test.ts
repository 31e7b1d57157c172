import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { decodeWav, encodeWav, readWav, writeWav } from './wav.ts';

const sound = { sampleRate: 24_000, channels: [Float32Array.of(0, 0.5, -0.5, 0.999), Float32Array.of(0.25, -0.25, 1, -1)] };

test.each([16, 24] as const)('what is written at %i bits is read back', (bits) => {
  const back = decodeWav(encodeWav(sound, { bits }));
  expect(back.sampleRate).toBe(24_000);
  back.channels.forEach((samples, channel) =>
    samples.forEach((value, index) => expect(value).toBeCloseTo(sound.channels[channel]?.[index] ?? NaN, bits === 16 ? 4 : 6)),
  );
});

test('louder than full scale is clipped, not wrapped', () => {
  const [samples] = decodeWav(encodeWav({ sampleRate: 48_000, channels: [Float32Array.of(1.7, -1.7)] })).channels;
  expect(samples?.[0]).toBeGreaterThan(0.99);
  expect(samples?.[1]).toBeLessThan(-0.99);
});

test('a stream’s WAV, whose length was not known when it began, is read to its end', () => {
  const bytes = encodeWav(sound);
  bytes.writeUInt32LE(0xffffffff, 40);
  expect(decodeWav(bytes).channels[0]).toHaveLength(4);
});

test('what is no WAV is refused by name', () => {
  expect(() => decodeWav(Buffer.from('RIFFxxxxAVI '))).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
});

test('nothing half-written is left beside the file', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'wav-'));
  await writeWav(path.join(folder, 'a.wav'), sound);
  expect(await readdir(folder)).toEqual(['a.wav']);
  await expect(readWav(path.join(folder, 'b.wav'))).rejects.toMatchObject({ code: 'ARTIFACT_MISSING' });
  await rm(folder, { recursive: true });
});
