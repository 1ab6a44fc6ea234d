import type { APIRequestContext } from "@playwright/test";
import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import { fragmentAt, type CanvasId } from "#shared/canvas.ts";
import { challengeTemplate } from "#shared/challengeTemplate/template.ts";
import { learningTypes } from "#shared/vocabularies/learningTypes.ts";
import { insertRows } from "#shared/rowEdits.ts";
import { channel } from "#shared/wire.ts";

export const activities = 60;
export const words = 20_000;

const sentence =
  "The module asks a challenge of the city, and the partners answer it with what they know and can do.";
const sentencesPerParagraph = 5;

/** Fills a canvas over a plain y-websocket client, as whoever `api` is, and returns when all of it is on the server's disk. */
export async function fillCanvas(
  url: string,
  canvasId: CanvasId,
  api: APIRequestContext,
): Promise<void> {
  const doc = new Y.Doc();
  const { cookies } = await api.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  class SocketWithCookie extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie } });
    }
  }
  const provider = new WebsocketProvider(`${url.replace("http", "ws")}/sync`, canvasId, doc, {
    // ws is close enough to a browser's WebSocket for y-websocket, and not for the types.
    WebSocketPolyfill: SocketWithCookie as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  // Without them y-websocket says on the console that it does not know the frames, and goes on.
  for (const type of [channel.room, channel.event]) provider.messageHandlers[type] = () => {};
  const isSaved = new Promise<void>((resolve) => {
    provider.messageHandlers[channel.saved] = () => resolve();
  });
  await new Promise<void>((resolve) => {
    provider.once("sync", () => resolve());
  });
  doc.transact(() => {
    writeRows(doc);
    writeWords(doc);
  });
  await isSaved;
  provider.destroy();
}

function writeRows(doc: Y.Doc): void {
  let made = 0;
  const newId = () => `row${(made += 1)}`;
  const outcomes = insertRows(doc, "outcomes", {
    after: null,
    rows: Array.from({ length: 6 }, (_, n) => ({ text: `Compare policy ${n + 1}`, bloom: 4 })),
    newId,
  });
  const types = learningTypes.terms.map(({ code }) => code);
  insertRows(doc, "activities", {
    after: null,
    rows: Array.from({ length: activities }, (_, n) => ({
      title: `Work through case ${n + 1}`,
      learningType: types[n % types.length],
      hours: 1.5,
      contactHours: 0.5,
      outcomes: outcomes.slice(n % outcomes.length, (n % outcomes.length) + 2),
    })),
    newId,
  });
  insertRows(doc, "assessments", {
    after: null,
    rows: outcomes.map((id, n) => ({ title: `Essay ${n + 1}`, weight: 15, outcomes: [id] })),
    newId,
  });
  doc.getMap("fields").set("ects", 3);
}

/** The same words in every text block, so many that all together there are `words` of them. */
function writeWords(doc: Y.Doc): void {
  const blocks = challengeTemplate.blocks.filter(({ kind }) => kind === "text");
  const paragraph = Array.from({ length: sentencesPerParagraph }, () => sentence).join(" ");
  const each = Math.ceil(words / blocks.length / paragraph.split(" ").length);
  for (const { id } of blocks) {
    const paragraphs = Array.from({ length: each }, () => {
      const element = new Y.XmlElement("paragraph");
      element.insert(0, [new Y.XmlText(paragraph)]);
      return element;
    });
    fragmentAt(doc, { blockId: id }).insert(0, paragraphs);
  }
}
