import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { hashOf, plainText, readFragment } from "#shared/blockContent.ts";
import type { RichNode } from "#shared/richNode.ts";
import { isPlain } from "#shared/plainValue.ts";

const levels = 6_000;

/** A fragment in which elements of these names are nested in turn, with words in the innermost and beside the outermost. */
function nested(...names: string[]): Y.XmlFragment {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment("block:need");
  doc.transact(() => {
    let parent: Y.XmlFragment | Y.XmlElement = fragment;
    for (let level = 0; level < levels; level++) {
      const element: Y.XmlElement = new Y.XmlElement(names[level % names.length] ?? "");
      parent.insert(0, [element]);
      parent = element;
    }
    parent.insert(0, [new Y.XmlText("deep"), new Y.XmlText("words")]);
    fragment.push([new Y.XmlText("after")]);
  });
  return fragment;
}

const depthOf = (nodes: readonly RichNode[]): number =>
  nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ content = [] }) => depthOf(content)));

describe("elements that a client nested without end", () => {
  it.each([
    [["blockquote"]],
    [["bulletList", "listItem"]],
    [["table", "tableRow", "tableCell"]],
    [["hologram"]],
    [["hologram", "bulletList"]],
    [["doc"]],
  ])("of %j are read with all their words, and not very deep", (names) => {
    const read = readFragment(nested(...names));
    expect(plainText(read)).toBe("deep\nwords\nafter");
    expect(depthOf(read)).toBeLessThan(60);
  });

  it("inside a paragraph are read with all their words", () => {
    expect(plainText(readFragment(nested("paragraph", "hologram")))).toBe("deepwords\nafter");
  });

  it("hash alike whenever they are read", () => {
    const hash = () =>
      hashOf({ texts: [{ lane: null, nodes: readFragment(nested("blockquote")) }], fields: [] });
    expect(hash()).toBe(hash());
  });

  it("end in what their container may hold", () => {
    const types: string[] = [];
    let [node] = readFragment(nested("bulletList", "listItem"));
    for (; node; [node] = node.content ?? []) types.push(node.type);
    expect(types.slice(-4)).toEqual(["bulletList", "listItem", "paragraph", "text"]);
  });
});

it("an element that is called text is read as the text in it", () => {
  const fragment = new Y.Doc().getXmlFragment("block:need");
  const paragraph = new Y.XmlElement("paragraph");
  const text = new Y.XmlElement("text");
  fragment.insert(0, [paragraph]);
  paragraph.insert(0, [text]);
  text.insert(0, [new Y.XmlText("shade")]);
  expect(plainText(readFragment(fragment))).toBe("shade");
});

it("a list of lists without end is not content", () => {
  let list: unknown[] = [];
  for (let level = 0; level < 100; level++) list = [list];
  expect(isPlain([["a"], [1, true]])).toBe(true);
  expect(isPlain(list)).toBe(false);
});
