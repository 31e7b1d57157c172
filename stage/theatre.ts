import type { Light, OpenShot, Platform, Reel, Sprite, Substitution } from './contract.ts';
import type { Figure, StagedShot } from '../schema/shot.ts';
import { perform, type PerformedFigure } from './acting/perform.ts';
import { ANGLES, facedAt } from './camera/angles.ts';
import { blocked } from './camera/blocking.ts';
import { withEdges } from './camera/entrances.ts';
import { planCamera, type CameraPlan, type Placed } from './camera/plan-camera.ts';
import { blackCanvas, openCard } from './card/card.ts';
import { openCompositor, type FilmCompositor } from './compositor/compositor.ts';
import { shelfOf } from './compositor/shelf.ts';
import { fadeAt } from './fades.ts';
import { finishPicture } from './finish.ts';
import { airFor } from './light/presets.ts';
import { seedOfWord } from './paint/random.ts';
import { makeActor, type Person } from './person/actor.ts';
import { makeBackdrop, type PlaceBackdrop } from './place/backdrop.ts';
import type { Floor } from './place/floor.ts';
import { buildSet } from './place/repertoire.ts';
import { makeDust } from './place/dust.ts';
import { makeGroundShadow } from './place/shadow.ts';

/** Opens a shot for filming. Frames may be asked for in any order; each is always the same bytes. */
export const openShot: OpenShot = async (platform, staged) => {
  if (staged.shot.card) return openCard(platform, await openCompositor(), staged);
  const compositor = await houseCompositor(platform);
  const scene = openScene(platform, compositor, staged);
  const { dissolvesFrom } = staged;
  return reelOf(scene, dissolvesFrom && openScene(platform, compositor, { ...dissolvesFrom, dissolvesFrom: null }));
};

const HOUSES = new WeakMap<Platform, Promise<FilmCompositor>>();
/** All scenes of a process share a compositor, and so what was baked for them. */
function houseCompositor(platform: Platform): Promise<FilmCompositor> {
  const known = HOUSES.get(platform) ?? openCompositor();
  HOUSES.set(platform, known);
  return known;
}

/** What a scene is drawn with. */
interface Company {
  compositor: FilmCompositor;
  frame: Sprite;
  backdrop: PlaceBackdrop;
  /** Ties everyone's feet to the ground. */
  shadow: ReturnType<typeof makeGroundShadow>;
  /** What running feet kick up, where the ground is dry. */
  dust: ReturnType<typeof makeDust>;
  actors: { person: Person; performed: PerformedFigure; placed: Placed[]; shoulder: boolean }[];
  camera: CameraPlan;
  finish: Sprite;
  black: Sprite;
  /** Gives back what only this shot needed, and lets go of the rest. */
  close(): void;
  /** Holds what is out of focus in front, at a quarter of the size. */
  soft: Sprite;
}
/** What is out of focus before the lens is drawn this many times smaller. */
const SOFT = 4;

/** A shot set up to be drawn, its tail with it. */
interface Scene {
  staged: StagedShot;
  company: Company;
  gestures: readonly Substitution[];
}

function openScene(platform: Platform, compositor: FilmCompositor, asked: StagedShot): Scene {
  const { place, width, height } = asked;
  if (!place) throw new RangeError('A shot of a scene has a place');
  const air = airFor(place, asked.shot.mood);
  const { floor } = buildSet(place, asked.shot.mood, air);
  const staged = withEdges(abed(furled(blocked({ ...asked, frames: asked.frames + asked.tail, tail: 0 }, width / height)), floor), floor);
  const { shot } = staged;
  const performance = perform(staged);
  const camera = planCamera(staged, performance.figures, floor);
  const { from, to } = camera;
  const sitters = performance.figures.flatMap(sittingOf);
  const backdrop = makeBackdrop(place, { platform, compositor, width, height, from, to, mood: shot.mood, sitters });
  const shelf = shelfOf(compositor);
  const finish = shelf.hold(`finish ${shelf.nameOf([width, height, air.vignette, air.grade])}`, () =>
    shelved(compositor.sprite(finishPicture(platform, width, height, air, seedOfWord('finish')))),
  );
  const black = shelf.hold('black', () => shelved(compositor.sprite(blackCanvas(platform))));
  const frame = compositor.layer(width, height);
  const soft = compositor.layer(Math.ceil(width / SOFT), Math.ceil(height / SOFT));
  const shadow = makeGroundShadow(backdrop.light, { platform, compositor });
  const dust = makeDust(place, backdrop.light, { platform, compositor });
  const company: Company = {
    compositor,
    frame,
    backdrop,
    shadow,
    dust,
    actors: cast(platform, compositor, staged, performance.figures, camera, backdrop.light),
    camera,
    finish: finish.value,
    black: black.value,
    soft,
    close() {
      for (const held of [finish, black]) held.letGo();
      for (const layer of [frame, soft]) compositor.release(layer);
      shadow.close();
      dust?.close();
      backdrop.close();
    },
  };
  return { staged: asked, company, gestures: performance.substitutions };
}

/** Where somebody sits at any time of the shot. */
function sittingOf({
  figure,
  states,
}: PerformedFigure): { mark: Figure['mark']; pose: Figure['pose']; facing: number; holds: string | null }[] {
  const seated = states.find(({ pose }) => pose === 'sit' || pose === 'sit-floor');
  const pose = seated?.pose ?? states.find(({ changing }) => changing?.from === 'sit' || changing?.from === 'sit-floor')?.changing?.from;
  return pose ? [{ mark: figure.mark, pose, facing: figure.facing, holds: seated?.holds ?? figure.holds }] : [];
}

const shelved = (sprite: Sprite) => ({ value: sprite, sprites: [sprite] });

function cast(
  platform: Platform,
  compositor: FilmCompositor,
  staged: StagedShot,
  figures: PerformedFigure[],
  camera: CameraPlan,
  light: Light,
): Company['actors'] {
  return figures.flatMap((acted, index) => {
    const performed = { ...acted, states: acted.states.map((state) => facedAt(state, staged.shot.angle)) };
    const member = staged.cast[performed.figure.characterId];
    const placed = camera.placed[index] ?? [];
    if (!member) return [];
    const shoulder = camera.shoulder === index;
    const largest = Math.max(...placed.map(({ headPx }) => headPx)) / (shoulder ? SOFT : 1);
    const seed = seedOfWord(performed.figure.characterId);
    const dry = isDry(staged.place);
    const { tilt } = ANGLES[staged.shot.angle];
    const person = makeActor(member.look, { platform, compositor, light, tilt, maxHeadPx: Math.ceil(largest), seed, dry });
    return [{ person, performed, placed, shoulder }];
  });
}

/** Whoever lies down where a bed stands lies on it. */
function abed(staged: StagedShot, { bed }: Floor): StagedShot {
  if (!bed) return staged;
  const figures = staged.shot.figures.map((figure) => (figure.pose === 'lie' && !figure.walksTo ? { ...figure, mark: bed.mark } : figure));
  return { ...staged, shot: { ...staged.shot, figures } };
}

/** Umbrellas are furled where nothing falls from the sky, whoever has them or takes them up. */
function furled(staged: StagedShot): StagedShot {
  if (!isDry(staged.place)) return staged;
  const closed = (thing: string | null): string | null => (thing !== null && /^(?!.*(?:closed|furled|folded|open|parasol)).*umbrella/i.test(thing) ? thing.replace(/umbrella/i, 'closed umbrella') : thing); // prettier-ignore
  const { shot } = staged;
  const figures = shot.figures.map((figure) => ({ ...figure, holds: closed(figure.holds), alsoHolds: closed(figure.alsoHolds) }));
  const beats = shot.beats.map((beat) => (beat.kind === 'action' ? { ...beat, object: closed(beat.object) } : beat));
  return { ...staged, shot: { ...shot, figures, beats } };
}

/** Whether people keep dry here without an umbrella. */
const isDry = (place: StagedShot['place']): boolean =>
  place?.interior === true || !['rain', 'storm', 'snow'].includes(place?.weather ?? 'clear');

function reelOf({ staged, company, gestures }: Scene, before: Scene | null): Reel {
  const { compositor, frame } = company;
  const draw = (index: number): void => {
    if (!(index >= 0 && index < staged.frames)) throw new RangeError(`The shot has no frame ${index}`);
    compositor.clear(frame);
    drawFrame(company, index, staged.fps);
    sink(company, fadeAt(staged, index));
    if (before && index < before.staged.tail) leave(before, company, index);
  };
  return {
    frames: staged.frames,
    i420(index) {
      draw(index);
      return compositor.i420(frame);
    },
    rgba(index) {
      draw(index);
      return compositor.rgba(frame);
    },
    get substitutions() {
      return distinct([...gestures, ...company.backdrop.substitutions, ...company.actors.flatMap(({ person }) => person.substitutions)]);
    },
    close() {
      company.close();
      before?.company.close();
    },
  };
}

/** The last of the shot before, going as this one comes. */
function leave({ staged, company: old }: Scene, { compositor, frame }: Company, index: number): void {
  compositor.clear(old.frame);
  drawFrame(old, staged.frames + index, staged.fps);
  const share = (index + 1) / (staged.tail + 1);
  compositor.draw(frame, old.frame, [1, 0, 0, 1, 0, 0], { blend: 'over', alpha: 1 - share * share * (3 - 2 * share) });
}

/** Back to front: the place, everyone by depth, what is before them, a shoulder before the lens, the finish. */
function drawFrame({ compositor, frame, backdrop, shadow, dust, actors, camera, finish, soft }: Company, index: number, fps: number): void {
  const view = camera.views[index]!; // checked by the caller
  const time = index / fps;
  backdrop.drawBehind(frame, view, time);
  const depthAt = ({ performed }: Company['actors'][number]): number => performed.marks[index]?.depth ?? 0;
  const order = [...actors].sort((a, b) => depthAt(b) - depthAt(a));
  for (const { person, performed, placed } of order.filter(({ shoulder }) => !shoulder)) {
    shadow.draw(frame, placed[index]!); // a state and a place per frame
    dust?.draw(frame, placed[index]!, performed, index, fps);
    person.draw(frame, placed[index]!, performed.states[index]!);
  }
  backdrop.drawBefore(frame, view, time);
  for (const { person, performed, placed } of order.filter(({ shoulder }) => shoulder)) {
    const { x, y, headPx } = placed[index]!; // as above
    compositor.clear(soft);
    person.draw(soft, { x: x / SOFT, y: y / SOFT, headPx: headPx / SOFT }, performed.states[index]!); // as above
    compositor.blur(soft, Math.max(1, (headPx / SOFT) * 0.018));
    compositor.draw(frame, soft, [SOFT, 0, 0, SOFT, 0, 0], { blend: 'over', alpha: 1 });
  }
  compositor.draw(frame, finish, [1, 0, 0, 1, 0, 0], { blend: 'multiply', alpha: 1 });
}

/** Sinks a frame toward black; brightness 1 leaves it as it is. */
function sink({ compositor, frame, black }: Company, brightness: number): void {
  if (brightness < 1)
    compositor.draw(frame, black, [frame.width / 8, 0, 0, frame.height / 8, 0, 0], { blend: 'multiply', alpha: 1 - brightness });
}

function distinct(all: readonly Substitution[]): Substitution[] {
  const seen = new Map(all.map((one) => [`${one.kind} ${one.wanted}`, one]));
  return [...seen.values()];
}
