export function missingEntries(packages: object): Record<string, object>;
