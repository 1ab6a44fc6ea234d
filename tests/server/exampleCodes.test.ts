import { expect, it } from "vitest";
import { languageName } from "#shared/vocabularies/languages.ts";
import { fieldOfStudy } from "#shared/vocabularies/iscedF.ts";
import { examples } from "../../server/examples/examples.ts";

it.each(Object.entries(examples))(
  "the worked example for %s has fields of study and languages that the lists know",
  (_, { fields: { iscedf, languages } }) => {
    const [fields, taught] = [iscedf, languages].map((codes) =>
      Array.isArray(codes) ? codes : [],
    );
    expect(fields?.length).toBeGreaterThan(0);
    expect(fields?.filter((code) => !fieldOfStudy(code))).toEqual([]);
    expect(taught?.length).toBeGreaterThan(0);
    expect(taught?.filter((code) => languageName(code, "en") === undefined)).toEqual([]);
  },
);
