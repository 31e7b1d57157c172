import type { LineRange } from '../../schema/scene-graph.ts';

/** A stretch of an element's `text` that is emphasised: UTF-16 offsets, end excluded. Spans are sorted and may overlap. */
export interface EmphasisSpan {
  from: number;
  to: number;
  style: 'bold' | 'italic' | 'underline';
}

/** A `[[note]]` inside another element: what it says, and where in that element's `text` it stood. */
export interface InlineNote {
  text: string;
  at: number;
}

/** What every element of a screenplay has. */
interface ElementBase {
  /**
   * The lines of the source as they stand, joined by `\n`. Writing an element writes these. A line that several elements share (`Anna: Yes.`)
   * is the first one's alone.
   */
  raw: string;
  /** What is left for reading and speaking: markup, notes and boneyard removed; lines joined by `\n`. */
  text: string;
  spans: EmphasisSpan[];
  notes: InlineNote[];
  /** Whether the writer used the forcing character of this kind (`.`, `!`, `@`, `>`, `~`). */
  forced: boolean;
  lines: LineRange;
}

/** `INT. KITCHEN - NIGHT #12A#`. `text` is the heading without its number. */
export interface SceneHeadingElement extends ElementBase {
  kind: 'scene-heading';
  sceneNumber: string | null;
}
export interface ActionElement extends ElementBase {
  kind: 'action';
}
/** Who speaks next. `text` is the cue as written without markup; `name` leaves out the extensions and `^`. */
export interface CharacterElement extends ElementBase {
  kind: 'character';
  name: string;
  /** What stood in brackets: `V.O.`, `O.S.`, `CONT'D`, … */
  extensions: string[];
  /** Marked `^`: spoken together with the character before. */
  dual: boolean;
  /** Prose: what the speaker was called before saying their name ("girl"). */
  saidBy?: string;
}
/** Lines spoken; a parenthetical splits a speech into several of these. Belongs to the nearest character element above. */
export interface DialogueElement extends ElementBase {
  kind: 'dialogue';
}
/** `text` keeps no brackets. */
export interface ParentheticalElement extends ElementBase {
  kind: 'parenthetical';
}
/** Sung: `~` lines. Inside a speech (`spoken`) the character above sings it. */
export interface LyricsElement extends ElementBase {
  kind: 'lyrics';
  spoken: boolean;
}
export interface TransitionElement extends ElementBase {
  kind: 'transition';
}
export interface CentredElement extends ElementBase {
  kind: 'centred';
}
export interface PageBreakElement extends ElementBase {
  kind: 'page-break';
}
/** `## Sequence`: `depth` 1 and up. */
export interface SectionElement extends ElementBase {
  kind: 'section';
  depth: number;
}
export interface SynopsisElement extends ElementBase {
  kind: 'synopsis';
}
/** A `[[note]]` that stands alone. */
export interface NoteElement extends ElementBase {
  kind: 'note';
}
/** A stretch cut out with slash-star that fills whole lines. `text` is what was cut. */
export interface BoneyardElement extends ElementBase {
  kind: 'boneyard';
}

export type Element =
  | SceneHeadingElement
  | ActionElement
  | CharacterElement
  | DialogueElement
  | ParentheticalElement
  | LyricsElement
  | TransitionElement
  | CentredElement
  | PageBreakElement
  | SectionElement
  | SynopsisElement
  | NoteElement
  | BoneyardElement;
export type ElementKind = Element['kind'];

/** One key of the title page, as written (`Title`, `Draft date`), with its values, a line each. */
export interface TitleField {
  key: string;
  values: string[];
  lines: LineRange;
  /** The lines as they stand, where the writer named no key. */
  raw?: string[];
}

/** A screenplay as its writer laid it out: every line of the source that isn't blank belongs to exactly one field or element. */
export interface Screenplay {
  titlePage: TitleField[];
  elements: Element[];
}
