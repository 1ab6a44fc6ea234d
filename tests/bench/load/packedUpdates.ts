/** Many small updates in one buffer: a quarter of a million objects would make the load wait for its own memory. */
export class PackedUpdates {
  #bytes: Buffer = Buffer.allocUnsafe(1024 * 1024);
  #length = 0;
  #count = 0;

  static from({ bytes, count }: { bytes: Uint8Array; count: number }): PackedUpdates {
    const packed = new PackedUpdates();
    packed.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    packed.#length = bytes.byteLength;
    packed.#count = count;
    return packed;
  }

  get count(): number {
    return this.#count;
  }

  /** All of it, also to tell whether two are the same. A view. */
  get packed(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  push(update: Uint8Array): void {
    const end = this.#length + 4 + update.length;
    if (end > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(end, 2 * this.#bytes.length));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    this.#bytes.writeUInt32BE(update.length, this.#length);
    this.#bytes.set(update, this.#length + 4);
    this.#length = end;
    this.#count += 1;
  }

  /** In the order in which they were pushed. Views. */
  *[Symbol.iterator](): Generator<Uint8Array> {
    for (let at = 0; at < this.#length;) {
      const size = this.#bytes.readUInt32BE(at);
      yield this.#bytes.subarray(at + 4, at + 4 + size);
      at += 4 + size;
    }
  }
}
