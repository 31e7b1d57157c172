import { clump, chainOf, unionOf, type Ball } from '../balls.ts';
import { adjust } from '../../paint/colour.ts';
import { fill } from '../../paint/brush.ts';
import { paintFoot, paintLeg, paintSeat, paintTrouser } from '../garments/paint-legs.ts';
import { paintSkirt } from '../garments/paint-skirt.ts';
import { paintDrape, paintMark, paintTop } from '../garments/paint-top.ts';
import type { Outfit } from '../outfit.ts';
import { add, between, type Vec } from '../space.ts';
import { trunk, type Wearer } from '../wearer.ts';

/** Paints a body without arms and head: legs, lower garments, neck, torso, what is worn over it. */
export function paintBody(wearer: Wearer, outfit: Outfit, { crossLegged }: { crossLegged: boolean }): void {
  const { skeleton, view } = wearer;
  const away = Math.cos(view.yaw) < 0;
  const order = ([0, 1] as const).toSorted(
    (a, b) =>
      view.depth(skeleton.legs[a].knee) +
      view.depth(skeleton.legs[a].ankle) -
      view.depth(skeleton.legs[b].knee) -
      view.depth(skeleton.legs[b].ankle),
  );
  const legs = () => order.forEach((index) => paintOneLeg(wearer, outfit, index));
  const lower = () => {
    for (const { worn, cut } of outfit.garments) {
      if (cut.legs) paintSeat(wearer, worn, cut.legs);
      if (cut.skirt && cut.slot !== 'over') paintSkirt(wearer, worn, cut, cut.skirt);
    }
  };
  paintNeck(wearer);
  if (crossLegged && !away && !outfit.robed) {
    lower();
    legs();
  } else {
    legs();
    lower();
  }
  const adorn = (under: boolean) => {
    for (const { marks = [], under: below = false } of outfit.accessories.values())
      if (below === under)
        for (const mark of marks) for (const side of mark.both ? [1, -1] : [1]) paintMark(wearer, outfit.accent, mark, side);
  };
  let adorned = false;
  for (const { worn, cut } of outfit.garments) {
    if (!adorned && (cut.slot === 'over' || cut.slot === 'cape')) adorned = (adorn(true), true);
    if (cut.slot === 'over' && cut.skirt) paintSkirt(wearer, worn, cut, cut.skirt);
    paintTop(wearer, worn, cut);
  }
  if (!adorned) adorn(true);
  adorn(false);
}
/** What lies over the arms too. */
export function paintMantle(wearer: Wearer, outfit: Outfit): void {
  for (const { worn, cut } of outfit.garments) {
    if (cut.mantle && cut.drape) paintDrape(wearer, worn, cut.drape);
    if (cut.shoulder) paintDrape(wearer, worn, cut.shoulder);
  }
}

function paintOneLeg(wearer: Wearer, outfit: Outfit, index: 0 | 1): void {
  const trousers = outfit.garments.filter(({ cut }) => cut.legs);
  if (!trousers.some(({ cut }) => cut.legs!.length > 0.9)) paintLeg(wearer, index);
  paintFoot(wearer, index, outfit.shoe.cut, outfit.shoe);
  for (const { worn, cut } of trousers) paintTrouser(wearer, worn, index, cut.legs!);
}

/** Lets a part fade into what lies under it, from one height down to another. */
function melt(context: CanvasRenderingContext2D, from: number, to: number): void {
  const fade = context.createLinearGradient(0, from, 0, to);
  fade.addColorStop(0, 'rgba(0,0,0,0)');
  fade.addColorStop(1, 'rgba(0,0,0,1)');
  context.save();
  context.globalCompositeOperation = 'destination-out';
  context.fillStyle = fade;
  context.fillRect(-3, from, 6, 4);
  context.restore();
}

/** Bare torso and neck, with the head's shadow on them. */
function paintNeck(wearer: Wearer): void {
  const { easel, skeleton, view, body, skin } = wearer;
  easel.paint(
    trunk(wearer, 0.1, 1.05, () => -0.004),
    skin,
    { as: wearer.torsoBox, width: 0.14 },
  );
  const b = (v: Vec, r: number): Ball => {
    const [x, y] = view.project(v);
    return { x, y, r };
  };
  const base = skeleton.spine(0.985);
  const top = add(skeleton.head, [0, -0.12, -0.06]);
  const neck = unionOf(easel.platform, [
    ...chainOf([
      [b(base, body.neckRadius * 1.3)],
      [b(between(skeleton.spine(1), top, 0.35), body.neckRadius)],
      [b(top, body.neckRadius * 1.02)],
    ]),
    clump([b(top, body.neckRadius)]),
  ]);
  const [hx, hy] = view.project(add(skeleton.head, [0, -0.56, 0]));
  easel.paint(neck, skin, {
    shade: 0.35,
    width: 0.08,
    details: (context) => {
      fill(
        context,
        easel.pen.ellipse(hx + 0.02, hy - 0.05, 0.42, 0.18),
        easel.rig.shade(adjust(skin, { chroma: 1.12, lightness: -0.02 }), 0.02),
        { alpha: 0.6, blur: 0.07, blend: 'source-atop' },
      );
      melt(context, view.project(skeleton.spine(1))[1], view.project(skeleton.spine(0.985))[1] + body.neckRadius * 0.9);
    },
  });
}
