/** Code, English label, French label. */
export type FieldRow = readonly [code: string, en: string, fr: string];
