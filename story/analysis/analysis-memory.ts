import type { LanguageCode } from '../../schema/language.ts';
import type { CultureReading } from '../culture/detect.ts';
import type { Element } from '../fountain/syntax.ts';
import type { SceneSource } from '../scene-source.ts';
import type { Candidate } from './harvest.ts';
import type { SceneWords } from './people-near.ts';
import type { SceneReading } from './scene-reading.ts';
import type { SceneSigns } from './whole-film.ts';

/** What was read of scenes before, by their ids; hand the same one in again and only touched scenes are read anew. */
export type AnalysisMemory = { scenes: Map<string, SceneMemo> };
/** Something read of a scene that began on line `from`; lines within move with it. */
export type Placed<Value> = { from: number; value: Value };
/** A reading, and everything besides the scene's text that it depends on. */
export type Slot = { digest: string; reading: Placed<SceneReading> | null };
export type SceneMemo = {
  /** What was read: good as long as the scene says the same. */
  source: SceneSource;
  candidates: Placed<Candidate[]> | null;
  culture: Placed<CultureReading> | null;
  language: LanguageCode | null | undefined;
  /** Read once with what names tell of people, and once more with what pronouns told. */
  draft: Slot;
  final: Slot;
  signs: SceneSigns | null;
  words: SceneWords | null;
};
export const newAnalysisMemory = (): AnalysisMemory => ({ scenes: new Map() });

const newMemo = (source: SceneSource): SceneMemo => ({
  source,
  candidates: null,
  culture: null,
  language: undefined,
  draft: { digest: '', reading: null },
  final: { digest: '', reading: null },
  signs: null,
  words: null,
});

/** What is known of each scene; nothing of those whose text has changed. Scenes that are gone are forgotten. */
export function memosOf(scenes: readonly SceneSource[], memory: AnalysisMemory): SceneMemo[] {
  const memos = scenes.map((scene) => {
    const before = memory.scenes.get(scene.id);
    return before && saysTheSame(before.source, scene) ? Object.assign(before, { source: scene }) : newMemo(scene);
  });
  memory.scenes = new Map(memos.map((memo) => [memo.source.id, memo]));
  return memos;
}

/** Elements that the parser didn't read anew are the same objects. */
function saysTheSame(before: SceneSource, scene: SceneSource): boolean {
  return (
    before.heading?.text === scene.heading?.text &&
    before.elements.length === scene.elements.length &&
    before.elements.every((element, index) => isAlike(element, scene.elements[index]))
  );
}

const isAlike = (one: Element, other: Element | undefined): boolean =>
  one === other || (other !== undefined && one.kind === other.kind && one.raw === other.raw);
