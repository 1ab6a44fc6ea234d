import * as decoding from "lib0/decoding";
import type { WebsocketProvider } from "y-websocket";
import type { WorkshopEvent } from "#shared/events.ts";
import { channel, type RoomNotice } from "#shared/wire.ts";

interface Ears {
  /** The first `frames` document-changing frames of this connection are on disk. */
  onSaved(frames: number): void;
  onEvent(event: WorkshopEvent): void;
  onRoom(notice: RoomNotice): void;
}

/** Makes a provider hear what our server says beyond y-websocket's protocol. */
export function hearOwnFrames(provider: WebsocketProvider, ears: Ears): void {
  provider.messageHandlers[channel.saved] = (_encoder, decoder) => {
    ears.onSaved(decoding.readVarUint(decoder));
  };
  // Our own server wrote these two from its typed values, so a cast is all the parsing they need.
  provider.messageHandlers[channel.event] = (_encoder, decoder) => {
    ears.onEvent(JSON.parse(decoding.readVarString(decoder)) as WorkshopEvent);
  };
  provider.messageHandlers[channel.room] = (_encoder, decoder) => {
    ears.onRoom(JSON.parse(decoding.readVarString(decoder)) as RoomNotice);
  };
}
