import type { SceneGraph } from '../../schema/scene-graph.ts';
import type { PlannedShot } from '../../schema/shot.ts';
import { creditsCard, titleCard } from './cards.ts';
import { planScene } from './plan-scene.ts';
import { sameShape, shifted } from './same-shape.ts';
import { settingsOf, type SceneSetting } from './setting.ts';

/** Plans of scenes from the run before; hand the same one in again and only what changed is planned anew. */
export interface PlanMemory {
  scenes: Map<string, { setting: SceneSetting; shots: PlannedShot[] }>;
}
export const newPlanMemory = (): PlanMemory => ({ scenes: new Map() });

/** Plans a whole film: title card, every scene, end credits. The same graph gives the same shots, memory or none. */
export function planShots(graph: SceneGraph, { memory = newPlanMemory() }: { memory?: PlanMemory } = {}): PlannedShot[] {
  if (graph.scenes.length === 0) return [];
  const scenes: PlanMemory['scenes'] = new Map();
  const shots: PlannedShot[] = [titleCard(graph)];
  for (const setting of settingsOf(graph)) {
    const planned = planOf(setting, memory);
    scenes.set(setting.scene.id, { setting, shots: planned });
    shots.push(...joined(shots.at(-1), planned));
  }
  memory.scenes = scenes;
  shots.push(creditsCard(graph));
  return shots;
}

/** A scene planned before, if nothing it depends on has changed but where it stands in the script. */
function planOf(setting: SceneSetting, memory: PlanMemory): PlannedShot[] {
  const before = memory.scenes.get(setting.scene.id);
  if (!before) return planScene(setting);
  const by = setting.scene.lines.from - before.setting.scene.lines.from;
  if (!sameShape(before.setting, setting, by)) return planScene(setting);
  return by === 0 ? before.shots : before.shots.map((shot) => ({ ...shot, lines: shifted(shot.lines, by) }));
}

/** A scene that ends in a dissolve or fade makes the next begin in one. */
function joined(previous: PlannedShot | undefined, shots: PlannedShot[]): PlannedShot[] {
  const first = shots[0];
  const into = previous?.transitionOut === 'dissolve' ? 'dissolve' : previous?.transitionOut === 'fade-out' ? 'fade-in' : null;
  return first && into && into !== first.transitionIn ? [{ ...first, transitionIn: into }, ...shots.slice(1)] : shots;
}
