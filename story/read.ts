import type { CultureId } from '../schema/culture.ts';
import type { LanguageCode } from '../schema/language.ts';
import type { ScriptReading } from '../schema/reading.ts';
import { analyseScript } from './analysis/analyse.ts';
import { type AnalysisMemory, newAnalysisMemory } from './analysis/analysis-memory.ts';
import { newPlanMemory, planShots } from './direction/plan-shots.ts';
import { openParser } from './fountain/parse-again.ts';
import { demandSomethingToFilm } from './intake.ts';
import { cutScenes } from './scene-source.ts';

/** What a team may settle for a reading; null or absent: as the script has it. */
export interface ReaderOptions {
  language?: LanguageCode | null;
  culture?: CultureId | null;
}

/** Reads a script as it stands, again and again. What didn't change since the reading before isn't read anew. */
export interface StoryReader {
  /**
   * The scene graph and the planned shots of a text. The same text gives the same reading, whatever was read before.
   * @throws SCRIPT_NOTHING_TO_FILM
   */
  read(text: string): ScriptReading;
}

export function openReader(options: ReaderOptions = {}): StoryReader {
  const analysisMemory: AnalysisMemory = newAnalysisMemory();
  const parse = openParser();
  const planMemory = newPlanMemory();
  return {
    read(text) {
      const screenplay = parse(text);
      demandSomethingToFilm(screenplay);
      const graph = analyseScript(screenplay, cutScenes(screenplay), options, analysisMemory);
      return { graph, shots: planShots(graph, { memory: planMemory }) };
    },
  };
}
