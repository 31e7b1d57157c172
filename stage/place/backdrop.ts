import type { Backdrop, BackdropOptions, CameraView, Sprite, Substitution } from '../contract.ts';
import type { PlaceDesign } from '../../schema/shot.ts';
import { shelfOf } from '../compositor/shelf.ts';
import { airFor } from '../light/presets.ts';
import { sameView } from './bake.ts';
import { buildSet } from './repertoire.ts';
import { bakeItems, type Player } from './troupe.ts';

/** Small things in the place move on twos, as drawn films do; weather moves on ones. */
const PLACE_FPS = 12;
/** Closer than this, nothing stands between the camera and the face. */
const CLOSE = 2;

/** A backdrop that says what its repertoire lacked, and can be let go. */
export interface PlaceBackdrop extends Backdrop {
  readonly substitutions: readonly Substitution[];
  close(): void;
}

/** Builds the place, bakes what the shot will see of it and plays it frame by frame. Frames may be asked for in any order. */
export function makeBackdrop(design: PlaceDesign, options: BackdropOptions): PlaceBackdrop {
  const air = airFor(design, options.mood);
  const set = buildSet(design, options.mood, air, options.sitters);
  const close = Math.max(options.from.zoom, options.to.zoom) > CLOSE;
  const { compositor, platform: _same, ...seen } = options;
  const shelf = shelfOf(compositor);
  const baked = shelf.hold(`place ${shelf.nameOf([design, seen])}`, () => {
    const behind = bakeItems(set.behind, air, options);
    const before = bakeItems(set.before.filter((item) => !(close && item.kind === 'layer' && item.depth > 1)), air, options); // prettier-ignore
    const players = [...behind, ...before];
    return { value: { behind, before }, sprites: { *[Symbol.iterator]() { for (const { sprites } of players) yield* sprites; } } }; // prettier-ignore
  });
  const { behind, before } = baked.value;
  const plate = sameView(options.from, options.to) ? options.compositor.layer(options.width, options.height) : null;
  return {
    light: air,
    floor: set.floor,
    seats: set.seats,
    substitutions: set.substitutions,
    drawBehind: plate ? heldPlate(behind, plate, options) : (target, camera, time) => playAll(behind, target, camera, onTwos(time)),
    drawBefore: (target, camera, time) => playAll(before, target, camera, time),
    close() {
      baked.letGo();
      if (plate) options.compositor.release(plate);
    },
  };
}

const onTwos = (time: number) => Math.floor(time * PLACE_FPS + 1e-6) / PLACE_FPS;

function playAll(players: readonly Player[], target: Sprite, camera: CameraView, time: number): void {
  for (const player of players) player.draw(target, camera, time);
}

/** With a camera that stands still the whole place is drawn every other frame, and copied in between. */
function heldPlate(players: readonly Player[], plate: Sprite, { compositor }: BackdropOptions): Backdrop['drawBehind'] {
  let held: number | null = null;
  return (target, camera, time) => {
    const now = onTwos(time);
    if (held !== now) {
      playAll(players, plate, camera, now);
      held = now;
    }
    compositor.draw(target, plate, [1, 0, 0, 1, 0, 0], { blend: 'copy', alpha: 1 });
  };
}
