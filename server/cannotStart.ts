/** The environment is well-formed and cannot be used. The message is one sentence that begins with the variable's name. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
