interface Watch {
  /** A socket was made: a new connection begins. */
  onMade(): void;
  /** Asked before each binary frame; one that may not leave is dropped. */
  mayLeave(frame: Uint8Array): boolean;
  /** A binary frame was handed to the socket. */
  onSent(frame: Uint8Array): void;
}

/** The browser's WebSocket, telling when one is made and what leaves it. */
export function watchedSocket(watch: Watch): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      watch.onMade();
    }

    override send(frame: string | Blob | BufferSource): void {
      if (frame instanceof Uint8Array && !watch.mayLeave(frame)) return;
      super.send(frame);
      if (frame instanceof Uint8Array) watch.onSent(frame);
    }
  };
}
