import { fieldLabels } from "#shared/fieldLabels.ts";
import { instantIn } from "./dates.ts";
import type { Draft, FrontValue } from "./draftModel.ts";
import { labelsIn } from "./labels.ts";

export interface FrontFact {
  label: string;
  value: string;
  /** A sentence that explains the value, on a line of its own. */
  detail?: string;
}

/** What the first page says before the sign-offs, in order. */
export function frontFactsOf(draft: Draft): FrontFact[] {
  const labels = labelsIn[draft.language];
  const text = <T>(front: FrontValue<T>, show: (value: T) => string) => {
    if (front.state === "set") return show(front.value);
    return front.state === "unset" ? labels.unset : labels.notAgreed;
  };
  const { primary } = draft;
  return [
    { label: labels.workshop, value: draft.workshop.title },
    { label: labels.universities, value: universitiesText(draft) },
    {
      label: fieldLabels.primary[draft.language],
      value: text(primary, ({ name }) => name),
      ...(primary.state === "set" ? { detail: primary.value.definition } : {}),
    },
    { label: labels.credits, value: text(draft.credits, String) },
    { label: labels.level, value: text(draft.level, String) },
    { label: labels.version, value: instantIn(draft.language, draft.exportedAt) },
    { label: labels.agreed, value: labels.blocksAgreed(draft.counts) },
    { label: labels.openThreads, value: String(draft.openThreads) },
    ...(draft.leftOut.length === 0
      ? []
      : [{ label: labels.leftOut, value: draft.leftOut.map(({ name }) => name).join(", ") }]),
  ];
}

function universitiesText({ universities }: Draft): string {
  return universities
    .map(({ name, country }) => (country === null ? name : `${name} (${country.name})`))
    .join("; ");
}

/** What the scope means, and whether the title is anybody's but the editors'. */
export function scopeSentencesOf(draft: Draft): string {
  const labels = labelsIn[draft.language];
  if (draft.scope === "all") return labels.scopeAll(draft.counts);
  const sentence = labels.scopeAgreed(draft.counts);
  return draft.isTitleAgreed ? sentence : `${sentence} ${labels.titleNotAgreed}`;
}
