import type { Canvas, Platform, Reel, Sprite } from '../contract.ts';
import type { StagedShot } from '../../schema/shot.ts';
import { eased } from '../camera/moves.ts';
import type { FilmCompositor } from '../compositor/compositor.ts';
import { fadeAt } from '../fades.ts';
import { finishPicture } from '../finish.ts';
import { css, linear } from '../paint/colour.ts';
import { seedOfWord } from '../paint/random.ts';
import { makeBackdrop, type PlaceBackdrop } from '../place/backdrop.ts';
import { demandGlyphs, withoutPictures } from './glyphs.ts';
import { setCredits, setTitle, type SetCard } from './layout.ts';

const INK = linear([0.965, 0.018, 88]);
const GOLD = linear([0.8, 0.085, 78]);
/** Frames of 1/24 s until type is fully there, and before it begins. */
const APPEAR = { after: 6, over: 16 } as const;
/** How much light a place keeps beneath type. */
const DIMMED = { title: 0.5, credits: 0.3 } as const;

/** Opens a title or credits card. @throws StudioError GLYPH_MISSING when a character can't be drawn */
export async function openCard(platform: Platform, compositor: FilmCompositor, staged: StagedShot): Promise<Reel> {
  const { shot, width, height, language, frames, fps } = staged;
  const { blocks, left } = withoutPictures(platform, shot.card?.blocks ?? [], language);
  demandGlyphs(platform, blocks.flat(), language);
  const sheet = { platform, width, height, language };
  const card = shot.kind === 'credits' ? setCredits(blocks, sheet) : setTitle(blocks, sheet);
  const ground = staged.place ? placeGround(platform, compositor, staged) : plainGround(platform, compositor, staged);
  const type = compositor.sprite(painted(platform, card, width));
  const finish = compositor.sprite(
    finishPicture(platform, width, height, { vignette: 0.35, grade: { colour: [0.8, 0.02, 80], strength: 0 } }, seedOfWord('finish')),
  );
  const black = compositor.sprite(blackCanvas(platform));
  const frame = compositor.layer(width, height);
  const draw = (index: number): void => {
    if (!(index >= 0 && index < frames)) throw new RangeError(`The shot has no frame ${index}`);
    ground.draw(frame, index);
    const alpha = eased((index - (APPEAR.after * fps) / 24) / ((APPEAR.over * fps) / 24));
    if (alpha > 0) compositor.draw(frame, type, [1, 0, 0, 1, 0, lift(card, staged, index)], { blend: 'over', alpha });
    compositor.draw(frame, finish, [1, 0, 0, 1, 0, 0], { blend: 'multiply', alpha: 1 });
    const dark = 1 - fadeAt(staged, index);
    if (dark > 0) compositor.draw(frame, black, [width / 8, 0, 0, height / 8, 0, 0], { blend: 'multiply', alpha: dark });
  };
  return {
    frames,
    i420(index) {
      draw(index);
      return compositor.i420(frame);
    },
    rgba(index) {
      draw(index);
      return compositor.rgba(frame);
    },
    substitutions: [
      ...(ground.backdrop?.substitutions ?? []),
      ...left.map((wanted) => ({ wanted, used: 'nothing', kind: 'letter' as const })),
    ],
    close: () => ground.backdrop?.close(),
  };
}

/** Where the sheet's top lies: in the middle when it fits, else it rolls from below to above, whole pixels a frame. */
function lift(card: SetCard, { shot, height, frames }: StagedShot, frame: number): number {
  if (shot.kind === 'title') return 0;
  if (card.height <= height * 0.86) return Math.round((height - card.height) / 2);
  const speed = Math.max(1, Math.round((card.height + height * 0.5) / frames));
  return Math.round(height * 0.62) - speed * frame;
}

function painted(platform: Platform, { lines, rules, height }: SetCard, width: number): Canvas {
  const canvas = platform.createCanvas(width, Math.ceil(height) + 8);
  const context = canvas.getContext('2d');
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const pass of ['shadow', 'ink'] as const) {
    // A blur with the text itself: under every line lies its own soft dark.
    context.filter = pass === 'shadow' ? `blur(${(width * 0.006).toFixed(1)}px)` : 'none';
    for (const line of lines) {
      context.font = line.font;
      context.direction = line.rightToLeft ? 'rtl' : 'ltr';
      context.letterSpacing = `${line.spacing.toFixed(2)}px`;
      context.fillStyle = pass === 'shadow' ? 'rgba(0,0,0,0.75)' : css(INK, line.strength);
      context.fillText(line.text, line.x + line.spacing / 2, line.baseline);
    }
  }
  context.filter = 'none';
  for (const { x, y, width: length } of rules) {
    context.fillStyle = css(GOLD, 0.85);
    context.beginPath();
    context.ellipse(x, y, length / 2, Math.max(0.8, length * 0.011), 0, 0, 7);
    context.fill();
  }
  return canvas;
}

interface Ground {
  backdrop?: PlaceBackdrop;
  draw(frame: Sprite, index: number): void;
}

/** The place itself, darker and slowly nearing. */
function placeGround(platform: Platform, compositor: FilmCompositor, staged: StagedShot): Ground {
  const { place, width, height, frames, fps, shot } = staged;
  const view = (zoom: number): { x: number; y: number; zoom: number; roll: number; defocus: number } => ({
    x: 640,
    y: 360,
    zoom,
    roll: 0,
    defocus: shot.kind === 'title' ? 0.5 : 0.9,
  });
  const end = 1 + Math.min(0.08, (0.012 * frames) / fps);
  const backdrop = makeBackdrop(place!, { platform, compositor, width, height, from: view(1), to: view(end), mood: shot.mood }); // asked for with a place only
  const black = compositor.sprite(blackCanvas(platform));
  return {
    backdrop,
    draw(frame, index) {
      const now = view(1 + ((end - 1) * index) / Math.max(1, frames - 1));
      backdrop.drawBehind(frame, now, index / fps);
      backdrop.drawBefore(frame, now, index / fps);
      compositor.draw(frame, black, [width / 8, 0, 0, height / 8, 0, 0], {
        blend: 'multiply',
        alpha: 1 - (shot.kind === 'title' ? DIMMED.title : DIMMED.credits),
      });
    },
  };
}

/** A soft dark with a little light in it, warm where the type stands. */
function plainGround(platform: Platform, compositor: FilmCompositor, { width, height }: StagedShot): Ground {
  const canvas = platform.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const glow = context.createRadialGradient(width / 2, height * 0.46, 0, width / 2, height * 0.46, Math.max(width, height) * 0.75);
  glow.addColorStop(0, css(linear([0.3, 0.03, 62])));
  glow.addColorStop(0.5, css(linear([0.21, 0.026, 40])));
  glow.addColorStop(1, css(linear([0.13, 0.02, 20])));
  context.fillStyle = glow;
  context.fillRect(0, 0, width, height);
  const ground = compositor.sprite(canvas);
  return { draw: (frame) => compositor.draw(frame, ground, [1, 0, 0, 1, 0, 0], { blend: 'copy', alpha: 1 }) };
}

/** A few black pixels, to be stretched over a frame. */
export function blackCanvas(platform: Platform): Canvas {
  const canvas = platform.createCanvas(8, 8);
  const context = canvas.getContext('2d');
  context.fillStyle = '#000';
  context.fillRect(0, 0, 8, 8);
  return canvas;
}
