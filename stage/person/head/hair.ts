import type { LinearRgb } from '../../contract.ts';
import { adjust } from '../../paint/colour.ts';
import type { Random } from '../../paint/random.ts';
import { lerp } from '../space.ts';
import type { HairStyle } from './hair-styles.ts';
import type { Sitter } from './paint-skin.ts';

/** Somebody's hair. */
export interface Hair {
  style: HairStyle;
  colour: LinearRgb;
  /** Strands of grey among the others, 0–1. */
  grey: number;
  seed: number;
  band: LinearRgb;
}

/** Strand colours: mostly the hair's own darker and lighter, some that catch the light, some grey. */
export function strandColour({ easel }: Sitter, { colour, grey }: Hair, chance: Random): { colour: LinearRgb; alpha: number } {
  const { rig } = easel;
  const u = chance.next();
  const alpha = 0.14 + 0.24 * chance.next();
  if (chance.next() < grey * 0.5)
    return { colour: rig.shade(adjust(colour, { chroma: 0.2, lightness: 0.3 }), rig.range[1] * 0.8), alpha: alpha * 0.9 };
  if (u < 0.45) return { colour: rig.shade(adjust(colour, { lightness: -0.1 }), 0.05), alpha };
  if (u < 0.8)
    return { colour: rig.shade(adjust(colour, { chroma: 1.05, lightness: 0.08 }), lerp(rig.range[0], rig.range[1], 0.65)), alpha };
  return { colour: rig.shade(adjust(colour, { chroma: 0.85, lightness: 0.15 }), rig.range[1]), alpha };
}
