/**
 * Loaded before a server that is measured (`--import`, with `--expose-gc`): answers every message on the channel to its
 * parent with what is held after a garbage collection. The channel does not keep the process alive.
 */
process.on("message", () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  process.send?.({ heldBytes: heapUsed + external });
});
process.channel?.unref();
