import { describe, expect, it } from "vitest";
import type { ExamplePartner } from "#shared/example.ts";
import { partnersFor } from "#shared/examplePartners.ts";

const partner = (country: string): ExamplePartner => ({
  country,
  anywhere: { role: `role ${country}` },
  there: { qaAgency: `agency ${country}` },
});
const partners = ["ES", "GR", "RO"].map(partner);
const located = (...countries: (string | null)[]) =>
  countries.map((country, i) => ({ id: `u${i}`, country }));

const whole = (country: string) => ({ role: `role ${country}`, qaAgency: `agency ${country}` });

describe("the universities of an example", () => {
  it("are those of the same countries, wherever they stand in the workshop", () => {
    expect(partnersFor(partners, located("RO", "ES", "GR"))).toEqual([
      ["u1", whole("ES")],
      ["u2", whole("GR")],
      ["u0", whole("RO")],
    ]);
  });

  it("give a place to another university, without what holds in their country only", () => {
    expect(partnersFor(partners, located("FR", null, "ES"))).toEqual([
      ["u2", whole("ES")],
      ["u0", { role: "role GR" }],
      ["u1", { role: "role RO" }],
    ]);
  });

  it("come once each, also where two are of one country", () => {
    expect(partnersFor(partners, located("GR", "GR")).map(([id]) => id)).toEqual(["u1", "u0"]);
  });

  it("leave further universities without a row, and places without a university", () => {
    expect(partnersFor(partners, located("ES", "GR", "RO", "FR", "BE"))).toHaveLength(3);
    expect(partnersFor(partners, [])).toEqual([]);
  });
});
