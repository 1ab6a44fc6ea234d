/** Up to two capital letters that stand for a name: "Athens editor" is AE, "Madrid" is MA. */
export function initialsOf(name: string): string {
  const [first, second] = name.split(/[\s\-–,.]+/u).filter((word) => /\p{L}|\p{N}/u.test(word));
  const letters =
    second === undefined
      ? [...(first ?? "?")].slice(0, 2)
      : [first, second].map((word) => [...(word ?? "")][0]);
  return letters.join("").toLocaleUpperCase();
}
