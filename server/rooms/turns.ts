/** How much of one turn of the event loop newcomers may take. Two keystrokes' worth: nobody who types notices. */
const usualBudgetMs = 2;

/** Does tasks in order, a few in each turn of the event loop, so that what else there is comes in between. */
export interface Turns {
  /** The task must not throw. */
  next(task: () => void): void;
}

/**
 * A class that comes at once is hundreds of handshakes and large answers, all ready in one turn. Done in that turn they
 * would keep everybody who types waiting for as long as they take.
 */
export function createTurns(budgetMs = usualBudgetMs): Turns {
  const tasks: (() => void)[] = [];
  let isDue = false;

  function takeTurn(): void {
    const end = performance.now() + budgetMs;
    let done = 0;
    do {
      tasks[done]?.();
      done += 1;
    } while (done < tasks.length && performance.now() < end);
    tasks.splice(0, done);
    isDue = tasks.length > 0;
    if (isDue) setImmediate(takeTurn);
  }

  return {
    next(task) {
      tasks.push(task);
      if (isDue) return;
      isDue = true;
      setImmediate(takeTurn);
    },
  };
}
