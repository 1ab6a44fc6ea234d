declare const kept: unique symbol;

/** A column of text that was written from a `T`, and so reads as one. */
export type Json<T> = string & { readonly [kept]: T };

export function toJson<T>(value: T): Json<T> {
  return JSON.stringify(value) as Json<T>; // The brand.
}

export function fromJson<T>(text: Json<T>): T {
  return JSON.parse(text) as T; // What the brand says; nothing but `toJson` makes one.
}
