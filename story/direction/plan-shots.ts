import type { SceneGraph } from '../../schema/scene-graph.ts';
import type { PlannedShot } from '../../schema/shot.ts';
import { creditsCard, titleCard } from './cards.ts';
import { planScene, type ScenePlan } from './plan-scene.ts';
import { sameShape, shifted } from './same-shape.ts';
import { settingsOf, type SceneSetting } from './setting.ts';

/** Plans of scenes from the run before; hand the same one in again and only what changed is planned anew. */
export interface PlanMemory {
  scenes: Map<string, ScenePlan & { setting: SceneSetting }>;
}
export const newPlanMemory = (): PlanMemory => ({ scenes: new Map() });

/** Plans a whole film: title card, every scene, end credits. The same graph gives the same shots, memory or none. */
export function planShots(graph: SceneGraph, { memory = newPlanMemory() }: { memory?: PlanMemory } = {}): PlannedShot[] {
  if (graph.scenes.length === 0) return [];
  const scenes: PlanMemory['scenes'] = new Map();
  const shots: PlannedShot[] = [titleCard(graph)];
  let before: (ScenePlan & { setting: SceneSetting }) | null = null;
  for (const found of settingsOf(graph)) {
    const setting: SceneSetting = { ...found, carried: broughtFrom(before, found) };
    const { shots: own, hands } = planOf(setting, memory);
    const planned: ScenePlan & { setting: SceneSetting } = { setting, shots: own, hands };
    scenes.set(setting.scene.id, planned);
    shots.push(...joined(shots.at(-1), planned.shots));
    before = planned;
  }
  memory.scenes = scenes;
  shots.push(creditsCard(graph));
  return shots;
}

/** What people still have in hand as a scene begins: all of it where the last one was, an open umbrella wherever one is outside. */
function broughtFrom(before: (ScenePlan & { setting: SceneSetting }) | null, { scene, place }: SceneSetting): SceneSetting['carried'] {
  if (!before) return {};
  if (before.setting.scene.placeId === scene.placeId) return before.hands;
  if (place.interior || before.setting.place.interior) return {};
  const open = (held: string | null): string | null => (held && /umbrella|parasol/.test(held) ? held : null);
  return Object.fromEntries(
    Object.entries(before.hands).flatMap(([id, { holds, also }]) => {
      const umbrella = open(holds) ?? open(also);
      return umbrella ? [[id, { holds: umbrella, also: null }]] : [];
    }),
  );
}

/** A scene planned before, if nothing it depends on has changed but where it stands in the script. */
function planOf(setting: SceneSetting, memory: PlanMemory): ScenePlan {
  const before = memory.scenes.get(setting.scene.id);
  if (!before) return planScene(setting);
  const by = setting.scene.lines.from - before.setting.scene.lines.from;
  if (!sameShape(before.setting, setting, by)) return planScene(setting);
  if (by === 0) return before;
  return { ...before, shots: before.shots.map((shot) => ({ ...shot, lines: shifted(shot.lines, by) })) };
}

/** A scene that ends in a dissolve or fade makes the next begin in one. */
function joined(previous: PlannedShot | undefined, shots: PlannedShot[]): PlannedShot[] {
  const first = shots[0];
  const into = previous?.transitionOut === 'dissolve' ? 'dissolve' : previous?.transitionOut === 'fade-out' ? 'fade-in' : null;
  return first && into && into !== first.transitionIn ? [{ ...first, transitionIn: into }, ...shots.slice(1)] : shots;
}
