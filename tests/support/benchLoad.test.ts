import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { FrameReader } from "../bench/load/frameReader.ts";
import { editMarker, findMarkers, presenceMarker } from "../bench/load/marker.ts";
import { Typist } from "../bench/load/typedUpdates.ts";

describe("the benchmark's load", () => {
  it("types the very bytes that Yjs would", () => {
    const typist = new Typist(4_000_000_001);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, typist.paragraph());
    doc.clientID = typist.clientId; // Yjs takes another one when it hears its own.
    const text = (doc.getXmlFragment("block:need").get(0) as Y.XmlElement).get(0) as Y.XmlText; // Just made so.
    const byYjs: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => byYjs.push(update));
    for (const words of ["a", "few words", editMarker(1, 2, 3)]) {
      text.insert(text.length, words);
      expect(typist.type(words)).toEqual(byYjs.at(-1));
    }
  });

  it("finds its markers in any bytes, with the time at which they were sent", () => {
    const now = 123_456_789_000;
    const text = `é~#x${editMarker(12, 345, now - 250)}~@~${presenceMarker(7, 8, now - 90)}~#0`;
    const bytes = Buffer.from(text);
    const seen: unknown[] = [];
    findMarkers(bytes, 0, bytes.length, now, {
      edit: (...what) => seen.push(["edit", ...what]),
      presence: (...what) => seen.push(["presence", ...what]),
    });
    expect(seen).toEqual([
      ["edit", 12, 345, now - 250],
      ["presence", 7, 8, now - 90],
    ]);
  });

  it("reads the same messages however the network cuts them", () => {
    const sizes = [0, 5, 125, 126, 300, 70_000, 1];
    const stream = Buffer.concat(sizes.map((size, i) => frame(Buffer.alloc(size, i + 1))));
    for (const cut of [1, 2, 7, 1_000, stream.length]) {
      const heard: string[] = [];
      const reader = new FrameReader(
        {
          message: (bytes, start, end) => heard.push(`${bytes[start] ?? 0} × ${end - start}`),
          bigMessage: (head, length) => heard.push(`${head[0] ?? 0} × ${length}`),
          ping: () => {},
          closing: () => {},
        },
        60_000,
      );
      for (let at = 0; at < stream.length; at += cut) {
        const chunk = stream.subarray(at, at + cut);
        reader.read(chunk, chunk.length);
      }
      expect(heard.slice(1)).toEqual(sizes.slice(1).map((size, i) => `${i + 2} × ${size}`));
      expect(heard).toHaveLength(sizes.length);
    }
  });
});

function frame(payload: Buffer): Buffer {
  const { length } = payload;
  const header = Buffer.alloc(length < 126 ? 2 : length < 65_536 ? 4 : 10);
  header[0] = 0x82;
  header[1] = length < 126 ? length : length < 65_536 ? 126 : 127;
  if (header.length === 4) header.writeUInt16BE(length, 2);
  if (header.length === 10) header.writeBigUInt64BE(BigInt(length), 2);
  return Buffer.concat([header, payload]);
}
