import type { Figure, StagedShot } from '../../schema/shot.ts';
import { CENTRE, HALF_AREA_HEADS, standAt, type Floor } from '../place/floor.ts';
import { edgesOf } from './plan-camera.ts';

/** Half of what a body covers, and one with an umbrella up, in head heights: as far out of the picture is quite out of it. */
const HALF = { body: 1.25, umbrella: 1.95 } as const;

/** Puts the ways of those who come and go where the frame's edges are: in from just outside it, out to just beyond. */
export function withEdges(staged: StagedShot, floor: Floor): StagedShot {
  const { shot } = staged;
  if (shot.figures.every(({ edge }) => edge === null)) return staged;
  const edges = edgesOf(staged, floor);
  const figures = shot.figures.map((figure): Figure => {
    const { mark, walksTo, edge } = figure;
    if (!walksTo || edge === null) return figure;
    const out = edge === 'enters' ? mark : walksTo;
    const side = out.x > (edge === 'enters' ? walksTo : mark).x ? 1 : -1;
    const { headPx } = standAt(floor, out);
    const half = HALF[/umbrella|parasol/.test(`${figure.holds} ${figure.alsoHolds}`) ? 'umbrella' : 'body'] * headPx;
    const x = ((side > 0 ? edges.right : edges.left) + side * half - CENTRE.x) / (HALF_AREA_HEADS * headPx);
    return edge === 'enters' ? { ...figure, mark: { ...mark, x } } : { ...figure, walksTo: { ...walksTo, x } };
  });
  return { ...staged, shot: { ...shot, figures } };
}
