import type { Action, DialogueLine } from '../../schema/scene-graph.ts';
import type { ActionBeat, LineBeat, ShotBeat } from '../../schema/shot.ts';
import { estimateActionMs } from './durations.ts';
import type { SceneSetting } from './setting.ts';
import { lineMs } from './units.ts';

/** Silence before the first word of a shot, between two turns in it, and after the last: a turn takes LEAD + TAIL over a cut. */
export const LEAD_MS = 170;
export const TAIL_MS = 130;
export const TURN_MS = 240;
/** Held longer after the last word of a scene. */
export const SCENE_TAIL_MS = 800;
const BEAT_MS = 850;
const PAUSE_MS = 1400;

const PAUSE = /\b(?:long )?(?:pause|silence)\b/i;
const BEAT = /\bbeat\b|\bhesitat/i;

/** What a parenthetical asks to wait before the line, in milliseconds. */
export function waitBefore({ parenthetical }: DialogueLine): number {
  if (!parenthetical) return 0;
  return PAUSE.test(parenthetical) ? PAUSE_MS : BEAT.test(parenthetical) ? BEAT_MS : 0;
}

/** A line, or a share of it, spoken from `startMs` of its shot. */
export function lineBeat(
  line: DialogueLine,
  setting: SceneSetting,
  { startMs, from = 0, to = 1 }: { startMs: number; from?: number; to?: number },
): LineBeat {
  const ms = lineMs(line, setting);
  const fromMs = Math.round(ms * from);
  const { id, characterId, text, emotion, manner, via } = line;
  const beat: LineBeat = {
    kind: 'line',
    lineId: id,
    characterId,
    text,
    emotion,
    manner,
    via,
    to: line.to,
    startMs,
    durationMs: Math.round(ms * to) - fromMs,
  };
  return from > 0 ? { ...beat, fromMs } : beat;
}

/** Actions one after another, those of one sentence by different people side by side. Gives the beats and when the last ends;
 * `play` says which verb is to be played, and on what. */
export function actionBeats(
  actions: readonly Action[],
  startMs: number,
  play: (action: Action) => Pick<ActionBeat, 'verb' | 'object'>,
): { beats: ActionBeat[]; endMs: number } {
  const beats: ActionBeat[] = [];
  let at = startMs;
  let endMs = startMs;
  for (const [index, action] of actions.entries()) {
    const before = actions[index - 1];
    const together = before !== undefined && before.text === action.text && before.characterId !== action.characterId;
    const sameSentence = before !== undefined && before.text === action.text && !together;
    const start = together ? beats.at(-1)!.startMs : at;
    const durationMs = sameSentence ? Math.round(estimateActionMs(action) * 0.55) : estimateActionMs(action);
    const { characterId, towards } = action;
    beats.push({ kind: 'action', characterId, ...play(action), towards, startMs: start, durationMs });
    at = Math.max(at, start + durationMs);
    endMs = at;
  }
  return { beats, endMs };
}

export const endOf = (beats: readonly ShotBeat[]): number =>
  beats.reduce((end, { startMs, durationMs }) => Math.max(end, startMs + durationMs), 0);
