import { WebSocket } from "ws";

// Beside jsdom, Node's own socket does not work: it refuses events that are not Node's. For the whole test file.
Object.assign(globalThis, { WebSocket });
