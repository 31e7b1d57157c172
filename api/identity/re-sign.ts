import { createHmac, timingSafeEqual } from 'node:crypto';

const PAIR = /^\s*((?:__Secure-)?studio\.[^=]+)=(?:"([^"]*)"|(.*?))\s*$/;
const SIGNED = /^(.+)\.([A-Za-z0-9+/]{43}=)$/;
const TOKEN = /^([\w-]+\.[\w-]+)\.([\w-]{43})$/;

/**
 * What an older secret signed, signed by the newest: better-auth believes that one alone, so without this a new first secret would sign
 * everybody out. What nobody on the list signed stays as it came, and is refused where it is read.
 */
export class Signatures {
  /** @param secrets newest first; the environment has one at least */
  constructor(private readonly secrets: readonly string[]) {}

  /** The `cookie` header with the studio's cookies signed anew. */
  cookies(header: string): string {
    return header
      .split(';')
      .map((part) => {
        const [, name, quoted, plain] = PAIR.exec(part) ?? [];
        const value = decoded(quoted ?? plain);
        const anew = value === null ? null : this.#anew(value, SIGNED, 'base64');
        return name === undefined || anew === null ? part : `${part.startsWith(' ') ? ' ' : ''}${name}=${encodeURIComponent(anew)}`;
      })
      .join(';');
  }

  /** A token of a mailed link (a signed JWT). */
  token(token: string): string {
    return this.#anew(token, TOKEN, 'base64url') ?? token;
  }

  /** Null when it needs nothing or nobody signed it. */
  #anew(signed: string, shape: RegExp, encoding: 'base64' | 'base64url'): string | null {
    const [, text, signature] = shape.exec(signed) ?? [];
    if (text === undefined || signature === undefined) return null;
    const sign = (secret: string) => createHmac('sha256', secret).update(text).digest();
    const given = Buffer.from(signature, encoding);
    const by = this.secrets.findIndex((secret) => timingSafeEqual(sign(secret), given));
    return by > 0 ? `${text}.${sign(this.secrets[0]!).toString(encoding)}` : null;
  }
}

function decoded(value: string | undefined): string | null {
  try {
    return value === undefined ? null : decodeURIComponent(value);
  } catch {
    return null;
  }
}
