import type { Speech } from '../../schema/shot.ts';
import type { TimedLine, Timeline } from '../../schema/timeline.ts';
import { breakLines, breakQuality, lengthOf, limitsFor, piecesOf } from './text.ts';

/** One caption: on screen from the first frame up to, not including, the last. Words exactly as spoken. */
export interface Caption {
  startFrame: number;
  endFrame: number;
  lines: string[];
  lineIds: string[];
  /** Heard, not seen: set in italics. */
  unseen: boolean;
}

/** The caption rules, in frames and seconds (facts of media quality §4: Netflix timed text). */
const GAP_FRAMES = 2;
const SHORTEST_S = 5 / 6;
const LONGEST_S = 7;
const LINGER_S = 0.5;
const CHAIN_S = 0.5;

/**
 * Captions for every line of the film, in order, by the caption rules: two lines at most, 5/6 s to 7 s, two frames apart, in with the voice,
 * out at most half a second after it, ending on a cut where one is near. `speech` by line id times the parts of long lines.
 */
export function captionsOf(timeline: Timeline, speech: Readonly<Record<string, Pick<Speech, 'words' | 'durationMs'>>>): Caption[] {
  const frameAt = (ms: number) => Math.round((ms * timeline.fps) / 1000);
  const spoken = timeline.lines
    .flatMap((line) => partsOf(line, speech[line.lineId]).map((part) => ({ ...part, line })))
    .sort((one, other) => one.startMs - other.startMs);
  const captions = spoken.map(({ text, startMs, endMs, line }) => ({
    startFrame: frameAt(startMs),
    endFrame: Math.max(frameAt(startMs) + 1, frameAt(endMs)),
    lines: breakLines(piecesOf(text, line.language), limitsFor(line.language).lineLength) ?? [text],
    lineIds: [line.lineId],
    unseen: line.via !== 'on-screen',
  }));
  return space(mergeOverlaps(captions), timeline);
}

interface Part {
  text: string;
  startMs: number;
  endMs: number;
}

/** A spoken line cut into captions that fit two lines and seven seconds, at sentence ends where possible. */
function partsOf(line: TimedLine, speech: Pick<Speech, 'words' | 'durationMs'> | undefined): Part[] {
  const text = line.text.replace(/\s+/gu, ' ').trim();
  if (text === '') return [];
  const pieces = piecesOf(text, line.language);
  const { lineLength } = limitsFor(line.language);
  const groups = groupPieces(pieces, (group, next) => {
    const tooLong = breakLines([...group, next], lineLength) === null;
    const share = lengthOf([...group, next].join('')) / Math.max(1, lengthOf(text));
    return tooLong || share * line.durationMs > LONGEST_S * 1000;
  });
  let said = 0;
  const total = Math.max(1, lengthOf(text));
  return groups.map((group, index) => {
    const part = group.join('');
    const from = said;
    said += lengthOf(part);
    const at = (letters: number) => line.startMs + momentOf(letters / total, line.durationMs, speech);
    const last = index === groups.length - 1;
    return { text: part.trim(), startMs: Math.round(at(from)), endMs: last ? line.startMs + line.durationMs : Math.round(at(said)) };
  });
}

/** Greedy groups that go back to the best break in their second half, so that a caption rarely ends on an article. */
function groupPieces(pieces: readonly string[], overflows: (group: string[], next: string) => boolean): string[][] {
  const groups: string[][] = [];
  let group: string[] = [];
  for (const piece of pieces) {
    if (group.length > 0 && overflows(group, piece)) {
      const cut = bestCut(group, piece);
      groups.push(group.slice(0, cut));
      group = group.slice(cut);
    }
    group.push(piece);
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

function bestCut(group: readonly string[], next: string): number {
  let best = group.length;
  let bestScore = breakQuality(group.at(-1)!, next);
  for (let cut = group.length - 1; cut >= Math.ceil(group.length / 2); cut -= 1) {
    const score = breakQuality(group[cut - 1]!, group[cut]!);
    if (score > bestScore) [best, bestScore] = [cut, score];
  }
  return best;
}

/** When a share of a line's letters has been said: by its measured words, else in proportion. */
function momentOf(share: number, durationMs: number, speech: Pick<Speech, 'words' | 'durationMs'> | undefined): number {
  const words = speech?.words ?? [];
  if (words.length === 0 || share === 0) return share * durationMs;
  const letters = words.reduce((sum, { text }) => sum + lengthOf(text), 0);
  let passed = 0;
  for (const word of words) {
    if (passed >= share * letters - 0.5) return word.startMs;
    passed += lengthOf(word.text);
  }
  return durationMs;
}

/** People who speak at once share a caption, a line each. */
function mergeOverlaps(captions: readonly Caption[]): Caption[] {
  const merged: Caption[] = [];
  for (const caption of captions) {
    const before = merged.at(-1);
    const overlap = before ? before.endFrame - caption.startFrame : 0;
    if (before && overlap > (caption.endFrame - caption.startFrame) / 3 && before.lines.length === 1 && caption.lines.length === 1) {
      merged[merged.length - 1] = {
        ...before,
        endFrame: Math.max(before.endFrame, caption.endFrame),
        lines: [`- ${before.lines[0]!}`, `- ${caption.lines[0]!}`],
        lineIds: [...before.lineIds, ...caption.lineIds],
      };
    } else merged.push({ ...caption });
  }
  return merged;
}

/** Gives each caption the time to be read, keeps the gaps, and lets it end on a cut that is near. */
function space(captions: readonly Caption[], timeline: Timeline): Caption[] {
  const { fps, frames } = timeline;
  const cuts = timeline.shots.map(({ startFrame }) => startFrame);
  return captions.map((caption, index) => {
    const next = captions[index + 1]?.startFrame ?? frames + GAP_FRAMES;
    const limit = Math.min(next - GAP_FRAMES, caption.startFrame + Math.floor(LONGEST_S * fps), frames);
    const needed = caption.startFrame + Math.ceil(Math.max(SHORTEST_S, readingSeconds(caption)) * fps);
    const spokenUntil = caption.endFrame;
    let end = Math.max(
      spokenUntil,
      Math.min(needed, Math.max(spokenUntil + Math.floor(LINGER_S * fps), caption.startFrame + Math.ceil(SHORTEST_S * fps))),
    );
    const cut = cuts.find((frame) => frame >= spokenUntil && Math.abs(frame - end) <= Math.floor(LINGER_S * fps));
    if (cut !== undefined && cut > caption.startFrame) end = Math.max(cut, Math.min(end, caption.startFrame + Math.ceil(SHORTEST_S * fps)));
    // A gap too short to notice as one is closed to the two frames that part captions.
    if (next - end < CHAIN_S * fps && next - GAP_FRAMES - spokenUntil <= LINGER_S * fps) end = next - GAP_FRAMES;
    return { ...caption, endFrame: Math.max(caption.startFrame + 1, Math.min(end, limit)) };
  });
}

function readingSeconds({ lines }: Caption): number {
  const letters = lines.reduce((sum, line) => sum + lengthOf(line), 0);
  return letters / limitsFor(/[\u3040-\u30ff]/u.test(lines.join('')) ? 'ja' : 'en').perSecond;
}
