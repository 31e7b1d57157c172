/** The owner of a studio on one's own machine, and their organisation. */
export const LOCAL_ORGANISATION_ID = '00000000-0000-7000-8000-000000000001';
export const LOCAL_PERSON_ID = '00000000-0000-7000-8000-000000000002';

/** Workflow ids are business ids: one production at a time per film, one child per shot. */
export const filmWorkflowId = (filmId: string): string => `film-${filmId}`;
export const shotWorkflowId = (filmId: string, shotId: string): string => `film-${filmId}/shot/${shotId}`;

/** The shot a child workflow films, or undefined when the id is another workflow's. */
export const shotIdOfWorkflow = (workflowId: string): string | undefined => /\/shot\/(.+)$/.exec(workflowId)?.[1];
