/** 0: done, and nothing is wrong. 1: not done, or damage was found. 2: the command was called wrongly; nothing was done. */
export type ExitCode = 0 | 1 | 2;

/** A command that is not carried out. The message is a sentence, or a few lines, for whoever typed it. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly exitCode: 1 | 2;

  constructor(
    message: string,
    { exitCode = 1, cause }: { exitCode?: 1 | 2; cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.exitCode = exitCode;
  }
}
