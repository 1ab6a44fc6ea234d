import * as Y from "yjs";

/** Whether a fragment holds more than empty paragraphs: the rule of `isBlockEmpty`, without the editor's schema. */
export function hasWords(fragment: Y.XmlFragment): boolean {
  return fragment.toArray().some((child) => !isEmptyParagraph(child));
}

function isEmptyParagraph(child: Y.XmlElement | Y.XmlText | Y.XmlHook): boolean {
  if (child instanceof Y.XmlText) return child.length === 0;
  if (!(child instanceof Y.XmlElement) || child.nodeName !== "paragraph") return false;
  return child.toArray().every((inner) => inner instanceof Y.XmlText && inner.length === 0);
}
