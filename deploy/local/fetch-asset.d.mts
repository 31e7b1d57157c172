import type { Asset } from './assets.mjs';

export interface AssetPlace {
  assets: string;
  cache: string;
  mirror: string | undefined;
  say(text: string): void;
  progress(name: string, done: number, total: number): void;
}

export function fetchAsset(asset: Asset, place: AssetPlace): Promise<void>;
export function download(url: string, file: string, onProgress: (done: number, total: number) => void): Promise<void>;
export function hashOf(file: string): string;
