import { z } from 'zod';
import { SceneGraph } from './scene-graph.ts';
import { PlannedShot } from './shot.ts';

/** What the analysis stage leaves: the story, and the shots planned from it. */
export const ScriptReading = z.object({ graph: SceneGraph, shots: z.array(PlannedShot) });
export type ScriptReading = z.infer<typeof ScriptReading>;
