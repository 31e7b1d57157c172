import type { MOODS } from '../schema/scene-graph.ts';
import type { Look, Oklch } from '../schema/look.ts';
import type { PlaceDesign, Pose, StagedShot } from '../schema/shot.ts';

/** What the stage asks of the machine it stands on: Node with `@napi-rs/canvas`, or a browser. Everything else it brings along. */
export interface Platform {
  createCanvas(width: number, height: number): Canvas;
  createPath(svg?: string): Path2D;
  /** Families registered from bundled files, best first for each ISO 15924 script; text is drawn with these and nothing else. */
  fontFor(script: string): string;
  /** Whether those families have a glyph for a character. A platform that can't tell leaves it out. */
  hasGlyph?(script: string, character: string): boolean;
}
export interface Canvas {
  readonly width: number;
  readonly height: number;
  getContext(kind: '2d'): CanvasRenderingContext2D;
}

/** Linear-light RGB, 0 and up. */
export type LinearRgb = readonly [number, number, number];

/** The light a shot is baked in. */
export interface Light {
  key: LinearRgb;
  ambient: LinearRgb;
  rim: Oklch;
  /** Where the key comes from, seen from the camera: degrees, 0 from the camera, 90 from screen right, ±180 from behind. Elevation 0–90. */
  azimuth: number;
  elevation: number;
  fog: { colour: Oklch; density: number }; // density 0 none … 1 wall of mist
  /** Lamps on: practicals glow, bloom is on. */
  night: boolean;
  vignette: number;
  grade: { colour: Oklch; strength: number };
}

/** An RGBA bitmap in the compositor's memory, premultiplied. */
export interface Sprite {
  readonly id: number;
  readonly width: number;
  readonly height: number;
}
export type Blend = 'copy' | 'over' | 'atop' | 'screen' | 'multiply';
export type Mood = (typeof MOODS)[number];

/** Draws textured triangles into RGBA layers and gives the frame as planar YUV. Knows nothing of people, places or film. */
export interface Compositor {
  /** Copies a canvas's pixels into a sprite, once. */
  sprite(source: Canvas): Sprite;
  release(sprite: Sprite): void;
  /** An empty layer to draw into, itself usable as a sprite. */
  layer(width: number, height: number): Sprite;
  clear(layer: Sprite): void;
  /** Draws `triangles` (three indices each) of `sprite`; `xy` and `uv` hold a pair of pixels per vertex. `alpha` 0–1. */
  mesh(
    target: Sprite,
    sprite: Sprite,
    xy: Float32Array,
    uv: Float32Array,
    triangles: Uint16Array,
    how: { blend: Blend; alpha: number },
  ): void;
  /** Whether a sprite may hold anything within a box of its pixels; false only where it surely doesn't. */
  mayHold(sprite: Sprite, left: number, top: number, right: number, bottom: number): boolean;
  /** Draws a whole sprite through the affine [a b c d e f], as `CanvasRenderingContext2D.setTransform` has it. */
  draw(
    target: Sprite,
    sprite: Sprite,
    transform: readonly [number, number, number, number, number, number],
    how: { blend: Blend; alpha: number },
  ): void;
  rgba(layer: Sprite): Uint8ClampedArray;
  /** The layer as I420, BT.709 limited range: width × height luma, then the two quarter planes. */
  i420(layer: Sprite): Uint8Array;
  /** Bytes of sprites and layers held. */
  readonly bytesHeld: number;
}

/** A mouth, 0–1 each; the table is in facts of acting. */
export interface MouthShape {
  jaw: number;
  open: number;
  width: number;
  round: number;
  upperTeeth: number;
  lowerTeeth: number;
  tongue: number;
}

/** What a face does; 0 is neutral. Angles in degrees, the rest −1…1 or 0…1. */
export interface FaceState {
  mouth: MouthShape;
  /** −1 corners down … 1 full smile with squint and cheeks. */
  smile: number;
  /** 0 open … 1 shut, each eye. */
  lids: { left: number; right: number };
  squint: number;
  /** Inner and outer brow, −1 down … 1 up. */
  brows: { inner: number; outer: number };
  /** Eyes in the head: positive yaw to screen right, positive pitch up. */
  gaze: { yaw: number; pitch: number };
  tears: number;
}

/** What a hand does. `shape` is open: 'relaxed', 'open', 'point', 'fist', 'grip', 'palms-joined', …; the nearest known is taken. */
export interface ArmState {
  /** Hand position relative to its shoulder, in head heights: x to screen right, y down, z to the camera. null: hangs or swings with the gait. */
  reach: { x: number; y: number; z: number } | null;
  shape: string;
}

/** Everything of an actor that changes from frame to frame. */
export interface ActorState {
  pose: Pose;
  /** On the way into `pose`: from which, and how far, 0–1. null: there. */
  changing: { from: Pose; share: number } | null;
  /** Phase of the gait, 0–1; for 'walk' and 'run'. */
  phase: number;
  /** Body facing, degrees: 0 to the camera, 90 to screen right, −90 to screen left, ±180 away. */
  facing: number;
  /** Head against the body, degrees: positive yaw to screen right, positive pitch up, positive roll clockwise on screen. */
  head: { yaw: number; pitch: number; roll: number };
  /** −1 out … 1 in. */
  breath: number;
  /** Lean toward (positive) where the body faces, degrees; shoulders 0 relaxed … 1 raised. */
  lean: number;
  shoulders: number;
  arms: { left: ArmState; right: ArmState };
  /** Sway of hair and cloth, −1…1, already simulated. */
  sway: number;
  face: FaceState;
  /** Props in the right hand and in the left, open words, or null. */
  holds: string | null;
  also: string | null;
}

/** One character ready to be posed in one shot: baked for its light and size. */
export interface Actor {
  /**
   * Draws the actor into `target`. `at` is the point on the floor between the feet, in pixels; `headPx` the height of the head (crown to chin) in pixels.
   */
  draw(target: Sprite, at: { x: number; y: number; headPx: number }, state: ActorState): void;
  /** Height from floor to crown in head heights, standing; for framing. */
  readonly heightHeads: number;
  /** Height of the eyes above the floor in head heights, for a pose. */
  eyeHeightHeads(pose: Pose): number;
}
export interface ActorOptions {
  platform: Platform;
  compositor: Compositor;
  light: Light;
  /** How steeply the camera looks down on them, radians; below 0 up. */
  tilt?: number;
  /** The largest `headPx` the shot will ask for: parts are baked for it. */
  maxHeadPx: number;
  seed: number;
  /** Nothing falls from the sky here: umbrellas are furled. */
  dry?: boolean;
}
export type MakeActor = (look: Look, options: ActorOptions) => Actor;

/**
 * A place ready to be filmed. Coordinates are a virtual picture 1280 × 720 for a wide shot of the whole set, whatever the output size;
 * `camera` says which part of it is seen.
 */
export interface Backdrop {
  readonly light: Light;
  /** The height of the horizon and of the floor line at depth 0 and 1, as y in the virtual picture; and how tall a head (crown to chin, adult) is at both. */
  readonly floor: {
    horizonY: number;
    frontY: number;
    backY: number;
    frontHeadPx: number;
    backHeadPx: number;
    /** Where a bed stands and how high one lies on it, in adult head heights; without one people lie on the floor. */
    bed?: { mark: { x: number; depth: number }; heads: number };
  };
  /** Things actors stand behind, sit on or near: chairs, tables, steps. In floor marks. */
  readonly seats: readonly { x: number; depth: number; heightHeads: number; kind: string }[];
  /** Draws what lies behind the actors, whole frame. `time` in seconds moves wind, water, fire, far rain. */
  drawBehind(target: Sprite, camera: CameraView, time: number): void;
  /** Draws what lies before them: foreground, near rain, mist, glow. */
  drawBefore(target: Sprite, camera: CameraView, time: number): void;
}
/** The part of the virtual picture that fills the frame: its centre and how many times it is enlarged. `defocus` blurs the place, 0–1. */
export interface CameraView {
  x: number;
  y: number;
  zoom: number;
  roll: number;
  defocus: number;
  /** How far the horizon lies below where the picture has it, in units: a low camera sees what is far behind people lower, a high one higher. */
  drop?: number;
}
export interface BackdropOptions {
  platform: Platform;
  compositor: Compositor;
  width: number;
  height: number;
  /** Every view the shot will ask for lies within these two; layers are baked for the larger zoom. */
  from: CameraView;
  to: CameraView;
  mood: Mood;
  /** Who sits where, so that each sits on something: marks as blocked, facing in degrees. */
  sitters?: readonly { mark: { x: number; depth: number }; pose: Pose; facing: number; holds?: string | null }[];
}
export type MakeBackdrop = (design: PlaceDesign, options: BackdropOptions) => Backdrop;

/** What the repertoire lacked and what stood in for it; for the report. */
export interface Substitution {
  wanted: string;
  used: string;
  kind: 'place' | 'garment' | 'hair' | 'accessory' | 'prop' | 'pose' | 'gesture' | 'move' | 'letter';
}

/** A shot being filmed: frames in any order, always the same bytes. */
export interface Reel {
  readonly frames: number;
  i420(frame: number): Uint8Array;
  rgba(frame: number): Uint8ClampedArray;
  readonly substitutions: readonly Substitution[];
  close(): void;
}
export type OpenShot = (platform: Platform, shot: StagedShot) => Promise<Reel>;
