import type { ExamplePartner, WrittenCells } from "./example.ts";
import type { University, UniversityId } from "./workshop.ts";

export type Located = Pick<University, "id" | "country">;

/**
 * Who takes which place of an example: a university of the country it was written about where the workshop has one, else
 * the next that is left, and then without what holds in that country only. Places that nobody is left for stay empty.
 */
export function partnersFor(
  partners: readonly ExamplePartner[],
  universities: readonly Located[],
): [UniversityId, WrittenCells<"partners">][] {
  const left = [...universities];
  const take = (at: number) => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const atHome = partners.map(({ country }) =>
    take(left.findIndex((university) => university.country === country)),
  );
  return partners.flatMap(({ anywhere, there }, i): [UniversityId, WrittenCells<"partners">][] => {
    const compatriot = atHome[i];
    if (compatriot) return [[compatriot.id, { ...anywhere, ...there }]];
    const other = left.shift();
    return other ? [[other.id, anywhere]] : [];
  });
}
