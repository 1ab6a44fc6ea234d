import { crc32 } from "node:zlib";
import type { CanvasId } from "#shared/canvas.ts";

/**
 * CRC-32 over the canvas's id in UTF-8 and then the bytes, from 0 to 2^32-1. With the id in it, a record that came to
 * stand under another canvas does not fit either.
 */
export function checksumOf(canvasId: CanvasId, bytes: Uint8Array): number {
  return crc32(bytes, crc32(canvasId));
}
