/** Rejects with the reason when the promise takes longer. A process that itself stood still first reads what came meanwhile. */
export function within<T>(ms: number, promise: Promise<T>, reason: string): Promise<T> {
  const late = Promise.withResolvers<T>();
  const timer = setTimeout(() => setImmediate(() => late.reject(new Error(reason))), ms);
  return Promise.race([promise, late.promise]).finally(() => clearTimeout(timer));
}
