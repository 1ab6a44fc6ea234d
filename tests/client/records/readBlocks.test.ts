import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { hashOf, isBlockEmpty, readBlock } from "#shared/blockContent.ts";
import { fieldsOf, fragmentAt, titleOf } from "#shared/canvas.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { p } from "#shared/richText.ts";
import { seedUpdate } from "#shared/seed.ts";
import { blockOf } from "#shared/template.ts";
import { showBlocksNow, useBlocksNow } from "../../../client/records/blocksNow.ts";
import { watchBlocks } from "../../../client/records/readBlocks.ts";

let doc: Y.Doc;
let stop: () => void;

beforeEach(() => {
  showBlocksNow([]);
  doc = new Y.Doc();
  const example = {
    title: "Urban heat",
    texts: { need: [p("Heat kills.")] },
    lanes: {},
    fields: { ects: 3 },
  };
  Y.applyUpdate(doc, seedUpdate("Urban heat", example));
  stop = watchBlocks(doc, challengeTemplate);
});
afterEach(() => stop());

const now = (id: string) => useBlocksNow.getState()[id];

/** The block as the server would read it from the same document. */
function asRead(id: string) {
  const block = blockOf(challengeTemplate, id);
  if (!block) throw new Error(`no block ${id}`);
  const content = readBlock(doc, challengeTemplate, block);
  return { id, hash: hashOf(content), isEmpty: isBlockEmpty(content) };
}

function write(blockId: string, words: string, lane?: string): void {
  const paragraph = new Y.XmlElement("paragraph");
  paragraph.insert(0, [new Y.XmlText(words)]);
  fragmentAt(doc, { blockId, ...(lane && { lane }) }).insert(0, [paragraph]);
}

describe("the blocks of a screen", () => {
  it("are all read at once, as the server reads them", () => {
    expect(Object.keys(useBlocksNow.getState())).toHaveLength(23);
    expect(now("need")).toEqual({ ...asRead("need"), isEmpty: false });
    expect(now("owner")).toEqual({ ...asRead("owner"), isEmpty: true });
  });

  it("follow the words, lane by lane", async () => {
    write("challenge", "Cooler streets", "method");
    await vi.waitFor(() => expect(now("challenge")?.isEmpty).toBe(false));
    expect(now("challenge")).toEqual(asRead("challenge"));
  });

  it("follow the title and the fields", async () => {
    titleOf(doc).insert(0, "Cool: ");
    fieldsOf(doc).set("ects", 5);
    await vi.waitFor(() => expect(now("title")).toEqual(asRead("title")));
    await vi.waitFor(() => expect(now("workload")).toEqual(asRead("workload")));
  });

  it("stay the same objects while others change, so that nothing else is drawn again", async () => {
    const before = now("need");
    write("owner", "The city", "theme");
    await vi.waitFor(() => expect(now("owner")?.isEmpty).toBe(false));
    expect(now("need")).toBe(before);
  });
});
