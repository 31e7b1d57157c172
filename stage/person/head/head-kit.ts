import type { Look } from '../../../schema/look.ts';
import type { ActorOptions, ActorState, FaceState } from '../../contract.ts';
import { Easel } from '../easel.ts';
import type { LightRig } from '../light-rig.ts';
import type { Outfit } from '../outfit.ts';
import type { Skeleton } from '../body/skeleton.ts';
import { clamp, DEGREE, smooth, type View } from '../space.ts';
import type { Baked, SpriteShelf, Warp } from '../sprites.ts';
import { paintBeard } from './beard.ts';
import { paintEyes } from './eyes.ts';
import { paintHat, paintHatBehind, type HeadCut } from './headwear.ts';
import { paintEarring, paintFaceOrnaments, paintGlasses, paintJasmine } from './ornaments.ts';
import { faceOf, headModel, headView, type Face, type HeadModel } from './model.ts';
import { gapOf, paintMouth } from './mouth.ts';
import type { Hair } from './hair.ts';
import { paintHairBehind, paintHairFront } from './paint-hair.ts';
import { lineOf, paintEar, paintSkin, type Sitter } from './paint-skin.ts';

export interface HeadParts {
  look: Look;
  outfit: Outfit;
  options: ActorOptions;
  rig: LightRig;
  shelf: SpriteShelf;
}
interface HeadMoment {
  moment: { skeleton: Skeleton; view: View; scale: number };
  state: ActorState;
  bend: Warp;
  draw: (part: Baked, warp: Warp, step?: number) => void;
}
const YAW_STEP = 15; // degrees between baked heads; up to half of it is a warp
const FACE_STEP = 3; // degrees between drawn faces

/** Head, hair and face of one character. */
export class HeadKit {
  readonly face: Face;
  private readonly model: HeadModel;

  constructor(private readonly parts: HeadParts) {
    this.face = faceOf(parts.look);
    this.model = headModel(this.face);
  }

  /** Drawing in two steps, so that the body comes in between: hair behind it, then head, face and what lies over them. */
  pose({ moment, state, bend, draw }: HeadMoment): { behind(): void; front(): void } {
    const { skeleton, view, scale } = moment;
    const yaw = view.yaw / DEGREE + state.head.yaw;
    const baked = Math.round(yaw / YAW_STEP) * YAW_STEP;
    const facing = Math.round(yaw / FACE_STEP) * FACE_STEP;
    const [hx, hy] = view.project(skeleton.head);
    const [x, y] = bend(hx, hy);
    const turned = (residue: number, depth: 'head' | 'behind'): Warp => headWarp(this.face, { residue, yaw, state, depth }, x, y);
    const [behind, front] = this.heads(baked, scale) as [Baked, Baked];
    return {
      behind: () => draw(behind, turned(yaw - baked, 'behind'), 0.2),
      front: () => {
        draw(front, turned(yaw - baked, 'head'), 0.125);
        if (Math.cos(yaw * DEGREE) < -0.5) return;
        const warp = turned(yaw - facing, 'head');
        draw(this.eyes(facing, scale, state.face), warp, 0.14);
        draw(this.mouth(facing, scale, state.face), warp, 0.14);
        if (this.parts.outfit.accessories.has('glasses')) draw(this.glasses(facing, scale), warp, 0.14);
      },
    };
  }

  private sitter(easel: Easel, yaw: number): Sitter {
    const { outfit } = this.parts;
    return { easel, model: this.model, view: headView(yaw * DEGREE), skin: outfit.skin, line: lineOf(easel, outfit.skin) };
  }
  private easel(frame: { left: number; top: number; right: number; bottom: number }, scale: number): Easel {
    return new Easel(this.parts.options.platform, this.parts.rig, frame, scale);
  }

  private heads(yaw: number, scale: number): readonly Baked[] {
    const { shelf, outfit } = this.parts;
    return shelf.take(`head ${yaw} ${scale.toFixed(2)}`, () => {
      const { style } = outfit.hair;
      const low = Math.max(
        0.64,
        (outfit.hat?.cut.veil?.drop ?? 0) + 0.14,
        outfit.accessories.has('jasmine') ? 1.2 : 0,
        (style.curtain?.length ?? 0) + 0.16,
        ...(style.tails ?? []).flatMap(({ path }) => path.map(([, y]) => y + 0.2)),
      );
      const frame = { left: -0.86, right: 0.86, top: -0.86, bottom: low };
      const behind = this.easel(frame, scale);
      const { hat, beard, accessories } = outfit;
      const wears = (id: string) => accessories.has(id);
      const hair = hat ? this.under(hat.cut) : outfit.hair;
      if (hair) paintHairBehind(this.sitter(behind, yaw), hair);
      if (hat) paintHatBehind(this.sitter(behind, yaw), hat);
      const jasmineBehind = Math.cos(yaw * DEGREE) > -0.1;
      if (wears('jasmine') && !hat?.cut.veil && jasmineBehind) paintJasmine(this.sitter(behind, yaw), outfit.hair.style.knots?.[0]?.at);
      behind.rim(0.35);
      const front = this.easel(frame, scale);
      const sitter = this.sitter(front, yaw);
      const covered = hat ? hat.cut.coversEars || (hair?.style.coversEars ?? false) : style.coversEars;
      const ears = (near: boolean) => {
        for (const side of covered ? [] : ([-1, 1] as const)) {
          const lobe = paintEar(sitter, side, near);
          if (lobe && (wears('jhumka') || wears('earrings'))) paintEarring(sitter, lobe, wears('jhumka'));
        }
      };
      ears(false);
      paintSkin(sitter, this.parts.look.gender === 'male' ? 0.7 : 1);
      if (Math.cos(yaw * DEGREE) > -0.3) paintFaceOrnaments(sitter, wears);
      if (beard) paintBeard(sitter, beard, outfit.hair.colour);
      if (hair) paintHairFront(sitter, hair);
      ears(true);
      if (wears('jasmine') && !hat?.cut.veil && !jasmineBehind) paintJasmine(sitter, outfit.hair.style.knots?.[0]?.at);
      if (hat) paintHat(sitter, hat);
      front.rim();
      return [shelf.bake(behind.canvas, frame.left, frame.top, scale), shelf.bake(front.canvas, frame.left, frame.top, scale)];
    });
  }

  /** What of the hair shows under headwear. */
  private under({ hides }: HeadCut): Hair | null {
    const { hair } = this.parts.outfit;
    if (hides === 'all') return null;
    const { curls, knots: _hidden, ...style } = hair.style;
    return { ...hair, style: { ...style, ...(curls ? { curls: { ...curls, off: 0, high: -0.12, size: curls.size * 0.6 } } : {}) } };
  }

  /** Glasses: their own picture, since they lie over eyes that move. */
  private glasses(yaw: number, scale: number): Baked {
    const { shelf } = this.parts;
    return shelf.take(`glasses ${yaw} ${scale.toFixed(2)}`, () => {
      const easel = this.easel({ left: -0.52, right: 0.52, top: -0.16, bottom: 0.26 }, scale);
      paintGlasses(this.sitter(easel, yaw));
      return [shelf.bake(easel.canvas, easel.frame.left, easel.frame.top, scale)];
    })[0]!;
  }

  private eyes(yaw: number, scale: number, state: FaceState): Baked {
    const { shelf, outfit } = this.parts;
    const q = (value: number, steps = 12) => Math.round(value * steps) / steps;
    const { lids, squint, brows, gaze, tears } = state;
    const rounded: FaceState = {
      ...state,
      lids: { left: q(lids.left), right: q(lids.right) },
      squint: q(squint, 8),
      brows: { inner: q(brows.inner, 10), outer: q(brows.outer, 10) },
      gaze: { yaw: q(gaze.yaw, 1), pitch: q(gaze.pitch, 1) },
      tears: q(tears, 4),
    };
    const { lids: l, brows: b, gaze: g } = rounded;
    return shelf.take(
      `eyes ${yaw} ${scale.toFixed(2)} ${[l.left, l.right, rounded.squint, b.inner, b.outer, g.yaw, g.pitch, rounded.tears].join(' ')}`,
      () => {
        const frame = { left: -0.5, right: 0.5, top: -0.17, bottom: 0.24 };
        const easel = this.easel(frame, scale);
        paintEyes(this.sitter(easel, yaw), rounded, outfit);
        return [shelf.bake(easel.canvas, frame.left, frame.top, scale)];
      },
    )[0]!;
  }

  private mouth(yaw: number, scale: number, state: FaceState): Baked {
    const { shelf, outfit } = this.parts;
    const q = (value: number, steps = 16) => Math.round(value * steps) / steps;
    const { mouth } = state;
    const shape = {
      jaw: q(mouth.jaw),
      open: q(mouth.open, 24),
      width: q(mouth.width),
      round: q(mouth.round, 8),
      upperTeeth: q(mouth.upperTeeth, 5),
      lowerTeeth: q(mouth.lowerTeeth, 5),
      tongue: q(mouth.tongue, 5),
    };
    const rounded: FaceState = { ...state, mouth: shape, smile: q(state.smile, 12) };
    return shelf.take(`mouth ${yaw} ${scale.toFixed(2)} ${Object.values(shape).join(' ')} ${rounded.smile}`, () => {
      const frame = { left: -0.46, right: 0.46, top: 0.08, bottom: 0.6 };
      const easel = this.easel(frame, scale);
      paintMouth(this.sitter(easel, yaw), rounded, outfit.lips);
      return [shelf.bake(easel.canvas, frame.left, frame.top, scale)];
    })[0]!;
  }
}

/** Turns a baked head the rest of its way: yaw and pitch by how far each point lies ahead, the jaw by the mouth, roll about the neck. */
function headWarp(
  face: Face,
  { residue, yaw, state, depth }: { residue: number; yaw: number; state: ActorState; depth: 'head' | 'behind' },
  atX: number,
  atY: number,
): Warp {
  const turn = Math.sin(residue * DEGREE);
  const cos = Math.cos(yaw * DEGREE);
  const pitch = Math.sin(-state.head.pitch * DEGREE);
  const roll = state.head.roll * DEGREE;
  const [c, s] = [Math.cos(roll), Math.sin(roll)];
  const drop = gapOf(state.face) * 0.55;
  const noseX = Math.sin(yaw * DEGREE) * 0.45;
  return (x, y) => {
    const round = Math.sqrt(Math.max(0, 1 - (x / 0.47) ** 2)) * smooth(0.75, 0.2, Math.abs(y + 0.03)) ** 0.5;
    const z = depth === 'behind' ? -0.3 : 0.42 * round * (0.35 + 0.65 * Math.abs(cos));
    const nose = depth === 'head' ? 0.09 * Math.exp(-(((x - noseX) / 0.07) ** 2) - ((y - face.noseY) / 0.09) ** 2) : 0;
    const jaw =
      depth === 'head' && cos > -0.2
        ? drop *
          smooth(face.mouthY - 0.03, face.mouthY + 0.13, y) *
          smooth(0.42, 0.24, Math.abs(x - noseX * 0.6)) *
          clamp(smooth(1.2, 0.62, y))
        : 0;
    const hang = depth === 'behind' ? 0.12 * state.sway * Math.max(0, y) ** 1.5 : 0;
    const px = x + (z + nose) * turn + hang;
    // In a nod the crown stays where it is: hair before and behind it never parts.
    const tipped = depth === 'behind' ? z * smooth(-0.25, 0.3, y) : (z + nose) * smooth(-0.6, -0.18, y);
    const py = y + tipped * pitch * Math.sign(cos || 1) * (0.4 + 0.6 * Math.abs(cos)) * 0.95 - 0.5 + jaw;
    return [atX + px * c - py * s, atY + px * s + py * c + 0.5];
  };
}
