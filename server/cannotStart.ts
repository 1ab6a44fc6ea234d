/** The environment is well-formed and cannot be used. The message is one sentence that begins with the variable's name. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}

/** What lies at the bottom of an error, in its own words. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.cause !== undefined) return reasonOf(error.cause);
  // Of a host with several addresses: why the first could not be reached stands for all.
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error.message;
}
