import { z } from 'zod';
import { StudioError } from '../schema/errors.ts';

const Id = z.guid();

/** A row id as given from outside. What can't be an id names nothing. @throws StudioError NOT_FOUND */
export function demandId(id: string): string {
  if (!Id.safeParse(id).success) throw new StudioError('NOT_FOUND', 'There is nothing by this id', { details: { id: id.slice(0, 100) } });
  return id;
}
