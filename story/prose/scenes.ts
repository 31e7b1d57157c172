import type { Element } from '../fountain/syntax.ts';
import type { Cut } from '../scene-source.ts';
import { enterScene, newCompany } from './company.ts';
import { movesOn } from './moves-on.ts';
import { settleNames } from './settle-names.ts';
import { speechElements } from './speech.ts';

const BREAK = /^(?:[*#~_=•·\-–—]\s*){1,7}$/u;

/** Reads prose as scenes: the paragraphs between breaks, or up to where the story moves on. */
export function proseScenes(elements: readonly Element[]): Cut[] {
  const cuts: Cut[] = [];
  const company = newCompany();
  let broken = true;
  for (const element of elements) {
    if (isBreak(element)) {
      broken = true;
      continue;
    }
    if (broken || (element.kind === 'action' && movesOn(element.text))) {
      cuts.push({ heading: null, elements: [], lines: { ...element.lines } });
      enterScene(company);
    }
    broken = false;
    const scene = cuts.at(-1)!;
    scene.elements.push(...(element.kind === 'action' ? speechElements(element, company) : [element]));
    scene.lines = { from: scene.lines.from, to: element.lines.to };
  }
  settleNames(cuts, company);
  return cuts.filter(({ elements: within }) => within.some(({ kind }) => kind === 'action' || kind === 'dialogue' || kind === 'lyrics'));
}

const isBreak = ({ kind, text }: Element): boolean => kind === 'page-break' || kind === 'section' || BREAK.test(text.trim());
