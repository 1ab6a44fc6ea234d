import { createHash, randomBytes } from "node:crypto";

/** Where ids and secrets come from. */
export interface Random {
  /** 128 bits: names a thing, and cannot be guessed. */
  id(): string;
  /** 256 bits: whoever has it is let in. Kept only as `hashOfSecret`. */
  secret(): string;
}

export const systemRandom: Random = {
  id: () => randomBytes(16).toString("base64url"),
  secret: () => randomBytes(32).toString("base64url"),
};

/** SHA-256 in base64url. Unsalted and fast, which is enough for 256 random bits and lets the hash be looked up. */
export function hashOfSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}
