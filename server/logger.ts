import { pino, stdTimeFunctions, type DestinationStream, type Logger } from "pino";

/** Standard error. Written at once: what a crash was about must not be lost in a buffer. */
const standardError = () => pino.destination({ dest: 2, sync: true });

/** Whoever logs says what happened in words of the program and names things by id; errors are told as `describeError` does. */
export function createLogger(
  level: string,
  destination: DestinationStream = standardError(),
): Logger {
  return pino(
    { level, timestamp: stdTimeFunctions.isoTime, serializers: { err: describeError } },
    destination,
  );
}

/** What libraries put beside an error's message, and never holds what people typed. */
const telling = [
  "code",
  "errcode",
  "errno",
  "syscall",
  "severity",
  "table",
  "constraint",
  "routine",
];

interface DescribedError {
  type: string;
  message: string;
  [more: string]: unknown;
}

/**
 * An error without a personal word in it. Messages quote what they stumbled over (`"Anna" is not valid JSON`), and
 * PostgreSQL adds whole rows as `detail`: so nothing in quotes is kept, and of the rest only what is known to be safe.
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error, message: "something was thrown" };
  const more = Object.entries(error).filter(([name]) => telling.includes(name));
  return {
    type: error.name,
    message: withoutQuotes(error.message),
    ...Object.fromEntries(more),
    stack: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** From the first quotation mark to the last: what is quoted may hold such marks itself. */
function withoutQuotes(message: string): string {
  return message.replace(/["'`].*["'`]/s, "…");
}

/** A stack begins with the message. */
function framesOf({ stack = "" }: Error): string[] {
  return stack
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("at "));
}
