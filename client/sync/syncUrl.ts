/** Where canvases are synchronised: `ws://host/sync`, or `wss:` where the page came over https. */
export function syncUrl(): string {
  return `${location.origin.replace(/^http/, "ws")}/sync`;
}
