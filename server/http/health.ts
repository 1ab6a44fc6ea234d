import type { Logger } from "pino";
import type { BusState } from "../news/bus.ts";

/** Why a server cannot do all of its work; programs may branch on the words. */
export type HealthReason =
  | "storage refuses writes"
  | "storage does not answer"
  | "the bus between processes is lost"
  | "overloaded";

export type Health = { status: "ok" } | { status: "degraded"; reason: HealthReason };

/** Answers within `patienceMs` and never throws. */
export type HealthCheck = () => Promise<Health>;

/** How long storage may take. Whoever asks is promised an answer within 2 s. */
const patienceMs = 1_000;

/**
 * Asks what the server stands on, and tells the worst first. A write that hangs is waited for by every later check,
 * none of which starts another: a store that is stuck should not find a queue of heartbeats when it comes back.
 */
export function createHealthCheck({
  writeHeartbeat,
  busState,
  isOverloaded,
  logger,
}: {
  /** Writes something durable; rejects when storage refuses. */
  writeHeartbeat: () => Promise<void>;
  /** Null for a process that is alone. */
  busState: () => BusState | null;
  /** Whether newcomers are sent away at the moment. */
  isOverloaded: () => boolean;
  logger: Logger;
}): HealthCheck {
  let heartbeat: Promise<HealthReason | null> | null = null;

  const storage = (): Promise<HealthReason | null> =>
    (heartbeat ??= writeHeartbeat()
      .then(
        () => null,
        (error: unknown): HealthReason => {
          logger.error({ err: error }, "storage refuses writes");
          return "storage refuses writes";
        },
      )
      .finally(() => (heartbeat = null)));

  return async () => {
    const reason =
      (await within(patienceMs, storage())) ??
      (busState() === "lost" ? "the bus between processes is lost" : null) ??
      (isOverloaded() ? "overloaded" : null);
    return reason === null ? { status: "ok" } : { status: "degraded", reason };
  };
}

async function within(
  ms: number,
  storage: Promise<HealthReason | null>,
): Promise<HealthReason | null> {
  const { promise, resolve } = Promise.withResolvers<HealthReason>();
  const timer = setTimeout(() => resolve("storage does not answer"), ms);
  return Promise.race([storage, promise]).finally(() => clearTimeout(timer));
}
