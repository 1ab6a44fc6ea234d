import type { Happening } from "#shared/events.ts";
import type { Result } from "#shared/result.ts";
import { lastEventKnown, recordEvent } from "./canvasRecords.ts";

/**
 * Asks the server for a change of a record and shows it as soon as it answers, as the event that will also bring it
 * would: whichever comes second changes nothing. The answer has no number, so it is folded with 0, which leaves the
 * last event known where it was. When any event came while the answer was under way, ours came with it or comes next;
 * then the answer is not folded, because by now somebody else may have changed the same record again.
 */
export async function recordAnswer<T, E>(
  ask: () => Promise<Result<T, E>>,
  happeningOf: (answer: T) => Happening,
): Promise<Result<T, E>> {
  const known = lastEventKnown();
  const answer = await ask();
  if (answer.ok && lastEventKnown() === known) recordEvent({ ...happeningOf(answer.value), n: 0 });
  return answer;
}
