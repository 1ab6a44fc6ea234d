import { WebSocket } from "ws";
import { WebsocketProvider } from "y-websocket";
import * as Y from "yjs";
import type { Gathering, Person } from "./people.ts";
import { applyEdit, type RandomEdit } from "./randomEdits.ts";
import { passing, until } from "./waiting.ts";

/** Joins with a plain y-websocket client, as any program may; the polyfill adds the cookie and listens. */
export function plainProvider(
  { installation, canvasId }: Gathering,
  person: Person,
  { doc = new Y.Doc(), onSent }: { doc?: Y.Doc; onSent?: (frame: Uint8Array) => void } = {},
): WebsocketProvider {
  class SocketOfPerson extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { cookie: person.cookie } });
    }

    override send(frame: Uint8Array): void {
      onSent?.(frame);
      super.send(frame);
    }
  }
  const url = `${(installation.urlNear(0) ?? "").replace("http", "ws")}/sync`;
  const provider = new WebsocketProvider(url, canvasId, doc, {
    // ws is close enough to a browser's WebSocket for y-websocket, and not for the types.
    WebSocketPolyfill: SocketOfPerson as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  for (let type = 100; type < 128; type++) provider.messageHandlers[type] = () => {};
  return provider;
}

/** What a y-websocket client sends while somebody makes these edits, moves about, loses the network once and leaves. */
export async function recordFrames(
  gathering: Gathering,
  person: Person,
  edits: RandomEdit[],
): Promise<Uint8Array[]> {
  const frames: Uint8Array[] = [];
  const provider = plainProvider(gathering, person, {
    onSent: (frame) => frames.push(frame.slice()),
  });
  const { doc, awareness } = provider;
  const synced = () => until("the recorded client is synced", () => provider.synced);
  await synced();
  const half = edits.length / 2;
  for (const [at, edit] of edits.entries()) {
    if (at === Math.floor(half)) provider.disconnect();
    doc.transact(() => applyEdit(doc, edit));
    awareness.setLocalStateField("cursor", { anchor: at, head: at + 1, place: "block:need" });
    if (at === Math.floor(half) + 3) {
      provider.connect();
      await synced();
    }
    await passing(0);
  }
  provider.destroy();
  awareness.destroy();
  return frames;
}
