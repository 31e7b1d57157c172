import { CULTURE_SURE } from '../../schema/scene-graph.ts';
import type { CultureFinding, Scene, ScriptNotice } from '../../schema/scene-graph.ts';
import type { AnalysisOptions, ReadScene } from './analyse.ts';

/** What the team should know about the script. */
export function noticesOf(
  read: readonly ReadScene[],
  scenes: readonly Scene[],
  culture: CultureFinding,
  options: AnalysisOptions,
): ScriptNotice[] {
  const notices: ScriptNotice[] = [];
  if (!options.culture && culture.confidence < CULTURE_SURE) {
    const other = culture.runnerUp ? ` or ${culture.runnerUp}` : '';
    notices.push({
      code: 'CULTURE_UNSURE',
      message: `The script doesn't say clearly where it is set. Taken as ${culture.culture}${other}: settle it in the film's settings.`,
      lines: null,
    });
  }
  for (const [index, scene] of scenes.entries()) {
    const { reading, source } = read[index] ?? {};
    if (!reading || !source) continue;
    const lines = source.heading?.lines ?? source.lines;
    if (scene.beats.length === 0)
      notices.push({ code: 'SCENE_EMPTY', message: 'Nothing happens in this scene; it becomes one short shot of the place.', lines });
    if (source.heading && reading.setting.kind === null)
      notices.push({ code: 'PLACE_UNKNOWN', message: `What kind of place "${source.heading.placeText}" is isn't clear.`, lines });
    if (
      !options.culture &&
      culture.confidence >= CULTURE_SURE &&
      scene.culture.culture !== culture.culture &&
      scene.culture.confidence >= CULTURE_SURE
    )
      notices.push({
        code: 'CULTURE_CHANGES',
        message: `This scene is set among ${scene.culture.culture}, the film among ${culture.culture}.`,
        lines,
      });
  }
  return notices;
}
