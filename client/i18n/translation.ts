/** The shape of a language's messages: the keys of the English ones, each with a text. A missing key is a type error. */
export type TranslationOf<English> = {
  [Key in keyof English]: English[Key] extends string ? string : TranslationOf<English[Key]>;
};
