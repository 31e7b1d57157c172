/** A second-order filter: b0 b1 b2 over 1 a1 a2. */
export interface Biquad {
  readonly b0: number;
  readonly b1: number;
  readonly b2: number;
  readonly a1: number;
  readonly a2: number;
}

type Corner = { hz: number; sampleRate: number; q?: number };

const angles = ({ hz, sampleRate, q = Math.SQRT1_2 }: Corner) => {
  const omega = (2 * Math.PI * Math.min(hz, sampleRate * 0.49)) / sampleRate;
  return { cosine: Math.cos(omega), alpha: Math.sin(omega) / (2 * q) };
};

const normalised = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Biquad => ({
  b0: b0 / a0,
  b1: b1 / a0,
  b2: b2 / a0,
  a1: a1 / a0,
  a2: a2 / a0,
});

export function lowPass(corner: Corner): Biquad {
  const { cosine, alpha } = angles(corner);
  return normalised((1 - cosine) / 2, 1 - cosine, (1 - cosine) / 2, 1 + alpha, -2 * cosine, 1 - alpha);
}

export function highPass(corner: Corner): Biquad {
  const { cosine, alpha } = angles(corner);
  return normalised((1 + cosine) / 2, -(1 + cosine), (1 + cosine) / 2, 1 + alpha, -2 * cosine, 1 - alpha);
}

/** Unity at its centre. */
export function bandPass(corner: Corner): Biquad {
  const { cosine, alpha } = angles(corner);
  return normalised(alpha, 0, -alpha, 1 + alpha, -2 * cosine, 1 - alpha);
}

export function peak(corner: Corner, gainDb: number): Biquad {
  const { cosine, alpha } = angles(corner);
  const a = 10 ** (gainDb / 40);
  return normalised(1 + alpha * a, -2 * cosine, 1 - alpha * a, 1 + alpha / a, -2 * cosine, 1 - alpha / a);
}

export function highShelf(corner: Corner, gainDb: number): Biquad {
  const { cosine, alpha } = angles(corner);
  const a = 10 ** (gainDb / 40);
  const beta = 2 * Math.sqrt(a) * alpha;
  return normalised(
    a * (a + 1 + (a - 1) * cosine + beta),
    -2 * a * (a - 1 + (a + 1) * cosine),
    a * (a + 1 + (a - 1) * cosine - beta),
    a + 1 - (a - 1) * cosine + beta,
    2 * (a - 1 - (a + 1) * cosine),
    a + 1 - (a - 1) * cosine - beta,
  );
}

/** Runs the filter over the samples in place, from silence, and returns them. */
export function applyFilter(samples: Float32Array, { b0, b1, b2, a1, a2 }: Biquad): Float32Array {
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  for (let index = 0; index < samples.length; index++) {
    const x = samples[index] ?? 0;
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = Math.abs(y) < 1e-20 ? 0 : y; // denormal numbers are very slow
    samples[index] = y;
  }
  return samples;
}
