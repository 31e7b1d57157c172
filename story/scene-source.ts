import type { LineRange } from '../schema/scene-graph.ts';
import type { Element, Screenplay } from './fountain/syntax.ts';
import { readHeading } from './heading.ts';
import { proseScenes } from './prose/scenes.ts';
import { sceneIds } from './scene-id.ts';

/** A scene heading taken apart. `INT./EXT.` is both interior and exterior; a forced heading without a prefix is neither. */
export interface SceneHeading {
  /** The heading as written, without number and forcing dot. */
  text: string;
  interior: boolean;
  exterior: boolean;
  placeText: string;
  /** `NIGHT`, `DAWN - RAIN`, …; null when the heading names no time. */
  timeText: string | null;
  number: string | null;
  lines: LineRange;
}

/**
 * One scene as the script has it. `id` comes from the heading and the scene's first words, so it survives edits elsewhere and
 * reordering; it is hidden from the script and becomes `Scene.id`.
 */
export interface SceneSource {
  id: string;
  /** null: prose, or what stands before the first heading. */
  heading: SceneHeading | null;
  /** Everything after the heading up to the next: sections, synopses and notes included. */
  elements: Element[];
  lines: LineRange;
}

/** A scene before it has an id. */
export type Cut = Omit<SceneSource, 'id'>;

/**
 * Cuts a screenplay into scenes, one for each heading. Without any heading or cue it is read as prose: quoted speech becomes
 * dialogue, and a new scene begins where the text moves to another place or time.
 */
export function cutScenes(screenplay: Screenplay): SceneSource[] {
  const cuts = isProse(screenplay) ? proseScenes(screenplay.elements) : cutAtHeadings(screenplay.elements);
  const ids = sceneIds(cuts);
  return cuts.map((cut, index) => ({ id: ids[index]!, ...cut }));
}

const isProse = ({ elements }: Screenplay): boolean => !elements.some(({ kind }) => kind === 'scene-heading' || kind === 'character');

function cutAtHeadings(elements: readonly Element[]): Cut[] {
  const cuts: Cut[] = [];
  let pending: Element[] = []; // sections and the like that stand right above a heading belong to its scene
  for (const element of elements) {
    const current = cuts.at(-1);
    if (element.kind === 'scene-heading') {
      cuts.push({
        heading: readHeading(element),
        elements: pending,
        lines: { from: pending[0]?.lines.from ?? element.lines.from, to: element.lines.to },
      });
      pending = [];
    } else if (isAbout(element) && (!current || pending.length > 0 || element.kind === 'section')) {
      pending.push(element);
    } else {
      addTo(cuts, [...pending, element]);
      pending = [];
    }
  }
  if (pending.length > 0 && cuts.length > 0) addTo(cuts, pending);
  return cuts.filter(({ heading, elements: within }) => heading !== null || within.some(isFilmed));
}

function addTo(cuts: Cut[], elements: Element[]): void {
  const last = elements.at(-1)!;
  const current = cuts.at(-1);
  if (!current) {
    cuts.push({ heading: null, elements, lines: { from: elements[0]!.lines.from, to: last.lines.to } });
    return;
  }
  current.elements.push(...elements);
  current.lines = { from: current.lines.from, to: last.lines.to };
}

const isAbout = ({ kind }: Element): boolean => kind === 'section' || kind === 'synopsis' || kind === 'note' || kind === 'boneyard';
/** What stands before the first heading is a scene only when something happens in it: "FADE IN:" alone isn't one. */
const isFilmed = ({ kind, text }: Element): boolean => (kind === 'action' && !isCard(text)) || kind === 'character' || kind === 'lyrics';
/** "OPEN ON:", "MODULE 6: SPEAKING UP", "ACT ONE": capitals alone head a page, they show nothing. */
const isCard = (text: string): boolean => /\p{Lu}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text);
