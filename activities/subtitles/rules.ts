import type { Timeline } from '../../schema/timeline.ts';
import type { Caption } from './captions.ts';
import { lengthOf, limitsFor } from './text.ts';

/** A caption rule that a caption breaks. */
export interface CaptionFault {
  rule: 'gap' | 'duration' | 'lines' | 'line-length' | 'text' | 'missing';
  lineId: string;
  message: string;
}

const GAP_FRAMES = 2;

/** Checks finished captions against the caption rules and the words of the film; what captions were made by isn't asked. */
export function captionFaults(captions: readonly Caption[], timeline: Timeline): CaptionFault[] {
  const faults: CaptionFault[] = [];
  const { lineLength } = limitsFor(timeline.language);
  const crowded = (index: number) =>
    (captions[index + 1]?.startFrame ?? Infinity) - captions[index]!.startFrame < (timeline.fps * 5) / 6 + GAP_FRAMES;
  captions.forEach((caption, index) => {
    const fault = (rule: CaptionFault['rule'], message: string) => faults.push({ rule, lineId: caption.lineIds[0] ?? '', message });
    const next = captions[index + 1];
    if (next && next.startFrame - caption.endFrame < GAP_FRAMES)
      fault('gap', `Caption ${index + 1} leaves ${next.startFrame - caption.endFrame} frames before the next; two are the least`);
    const seconds = (caption.endFrame - caption.startFrame) / timeline.fps;
    if (seconds > 7 + 1e-6) fault('duration', `Caption ${index + 1} stands ${seconds.toFixed(2)} s; seven are the most`);
    if (seconds < 5 / 6 - 1 / timeline.fps && !crowded(index))
      fault('duration', `Caption ${index + 1} stands ${seconds.toFixed(2)} s; five sixths are the least`);
    if (caption.lines.length > 2) fault('lines', `Caption ${index + 1} has ${caption.lines.length} lines; two are the most`);
    const longest = Math.max(...caption.lines.map(lengthOf));
    if (longest > lineLength + 2)
      fault('line-length', `Caption ${index + 1} has a line of ${longest} characters; ${lineLength} are the most`);
  });
  for (const line of timeline.lines) {
    const shown = captions.filter(({ lineIds }) => lineIds.includes(line.lineId));
    const wanted = bare(line.text);
    if (wanted === '') continue;
    if (shown.length === 0) faults.push({ rule: 'missing', lineId: line.lineId, message: `“${line.text}” has no caption` });
    else if (!bare(shown.map(({ lines }) => lines.join('')).join('')).includes(wanted)) {
      faults.push({ rule: 'text', lineId: line.lineId, message: `The caption of “${line.text}” says something else` });
    }
  }
  return faults;
}

const bare = (text: string) => text.replace(/\s+/gu, '');
