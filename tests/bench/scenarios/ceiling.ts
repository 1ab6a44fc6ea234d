import { contenderNames } from "../contenders/contender.ts";
import { isLimitedByLoad } from "../load/crowd.ts";
import type { Scenario } from "../scenario.ts";
import { searchCeiling } from "./ceilingSearch.ts";

export const ceiling: Scenario = {
  name: "ceiling",
  about:
    "The workshop's people with their presence, the writers ever faster: the most edits delivered a second before p99 " +
    "passes 250 ms or an edit is lost.",
  metrics: [
    {
      key: "deliveredPerSecond",
      label: "delivered edits",
      unit: "/s",
      better: "higher",
      goals: [{ against: "best peer", atLeast: 2 }],
    },
    { key: "rate", label: "written edits there", unit: "/s", better: "higher" },
    { key: "p99Ms", label: "delivery p99 there", unit: "ms", better: "lower" },
    { key: "serverCpuShare", label: "server CPU there (1 = a core)", unit: "", better: "lower" },
    { key: "loadCpuShare", label: "load's own CPU there", unit: "", better: "lower" },
  ],
  contenders: contenderNames,
  measure: async (stage) => {
    const venue = await stage.venue({ rooms: 8 });
    await venue.start();
    const search = { rooms: 8, peoplePerRoom: 25, writersPerRoom: 3, firstRate: 500 };
    const { best, tooMuch, remarks } = await searchCeiling(venue, search, stage.size);
    await venue.kill();
    const last = tooMuch ?? best;
    return {
      figures: best === null ? {} : { ...best.measured, rate: best.rate },
      isLimitedByLoad: last !== null && isLimitedByLoad(last.measured),
      remarks,
    };
  },
};
