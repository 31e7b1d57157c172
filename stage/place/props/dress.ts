import type { Substitution } from '../../contract.ts';
import type { Room3 } from '../perspective.ts';
import { EVERYWHERE, type Layer, type Site } from '../set.ts';
import { findProp, type PropKind, type Spot } from './catalogue.ts';

/** A prop put on one of a set's free spots. */
interface Put {
  kind: PropKind;
  at: Spot;
}

/**
 * Puts what the script names into a set: what the set has already is left alone, what is known stands on the free spots,
 * what isn't is named in the report. Things people hold are the actors' and are passed over.
 */
export function dress(
  site: Site,
  room: Room3,
  has: readonly string[],
  spots: readonly Spot[],
): { layers: Layer[]; substitutions: Substitution[] } {
  const puts: Put[] = [];
  const substitutions: Substitution[] = [];
  for (const name of new Set(site.design.props)) {
    if (has.some((word) => name.toLowerCase().includes(word))) continue;
    const finding = findProp(name);
    const at = spots[puts.length];
    if (finding.found && puts.some(({ kind }) => kind === finding.found)) continue;
    if (finding.found && at) puts.push({ kind: finding.found, at: spread(finding.found, at) });
    else if (finding.found) substitutions.push({ wanted: name, used: 'left out: the set is full', kind: 'prop' });
    else if (!finding.held) substitutions.push({ wanted: name, used: 'left out: not in the catalogue', kind: 'prop' });
  }
  if (!puts.length) return { layers: [], substitutions };
  const paint: Layer['paint'] = (easel) => [...puts].sort((a, b) => b.at.z - a.at.z).forEach(({ kind, at }) => kind.paint(easel, room, at, site.style)); // prettier-ignore
  return { layers: [{ kind: 'layer', depth: 1, box: EVERYWHERE, paint }], substitutions };
}

/** Wide things stand farther back, so that they leave the acting area free. */
const spread = ({ width }: PropKind, { x, z }: Spot): Spot => ({ x, z: z + Math.max(0, width - 1.4) * 0.6 });
