/** Task queues of the activities, by what they wait for. An engine names the one it belongs on. */
export const QUEUES = { io: 'studio-io', cpu: 'studio-cpu', gpu: 'studio-gpu' } as const;
export type QueueKind = keyof typeof QUEUES;
