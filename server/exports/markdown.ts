import { instantIn } from "./dates.ts";
import type { Draft, DraftBlock, DraftSignOff } from "./draftModel.ts";
import { frontFactsOf, scopeSentencesOf } from "./frontPage.ts";
import { labelsIn } from "./labels.ts";
import type { Labels } from "./labelsType.ts";
import { escapeLine, escapeLines } from "./markdownEscape.ts";
import { richTextMarkdown } from "./markdownRichText.ts";
import { rowsMarkdown } from "./markdownRows.ts";
import { pipeTable } from "./markdownTables.ts";
import { decisionMark, shapeMark, stateMark } from "./marks.ts";

/** GitHub-flavoured Markdown; underline, which it lacks, is written as `<u>`. */
export function markdownOf(draft: Draft): string {
  const labels = labelsIn[draft.language];
  const parts = [
    `# ${escapeLine(draft.title).replace(/#+$/, "\\$&")}`,
    frontMarkdown(draft, labels),
    escapeLine(scopeSentencesOf(draft)),
    ...signOffsMarkdown(draft, labels),
    ...draft.zones.flatMap((zone) => [
      `## ${escapeLine(zone.name)}`,
      ...zone.blocks.flatMap((block) => blockMarkdown(block, labels)),
    ]),
    ...peopleMarkdown(draft, labels),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function frontMarkdown(draft: Draft, { colon }: Labels): string {
  return frontFactsOf(draft)
    .map(({ label, value, detail }) => {
      const line = `- **${escapeLine(label)}**${colon}${escapeLine(value)}`;
      return detail === undefined ? line : `${line}\\\n  ${escapeLine(detail)}`;
    })
    .join("\n");
}

function signOffsMarkdown({ signOffTable, universities }: Draft, labels: Labels): string[] {
  if (signOffTable.length === 0) return [];
  const header = [
    labels.block,
    labels.stateHead,
    ...universities.map(({ shortName }) => escapeLine(shortName)),
  ];
  const rows = signOffTable.map(({ block, stateWord, cells }) => [
    escapeLine(block.name),
    `${stateMark[block.state]} ${stateWord}`,
    ...cells.map((signOff) =>
      signOff === null ? labels.undecided : cellMarkdown(signOff, labels),
    ),
  ]);
  return [`## ${labels.signOffs}`, labels.datesInUtc, pipeTable(header, rows)];
}

function cellMarkdown(signOff: DraftSignOff, labels: Labels): string {
  return [decisionText(signOff, labels), `${escapeLine(signOff.by.name)}, ${signOff.date}`].join(
    "<br>",
  );
}

function decisionText({ decision, decisionLabel, stale }: DraftSignOff, labels: Labels): string {
  const words = `${decisionMark[decision]} ${decisionLabel}`;
  return stale ? `${words} (${labels.stale}${labels.colon}${labels.signedEarlierWords})` : words;
}

function blockMarkdown(block: DraftBlock, labels: Labels): string[] {
  const fingerprint = `${labels.fingerprint} \`${block.hash.slice(0, 12)}\``;
  return [
    `### ${escapeLine(block.name)}`,
    `_${stateMark[block.state]} ${block.stateLabel} · ${fingerprint}_`,
    block.fields
      .map(({ label, text }) => `- ${escapeLine(label)}${labels.colon}${escapeLine(text)}`)
      .join("\n"),
    ...(block.table === null ? [] : [rowsMarkdown(block.table)]),
    ...(block.isEmpty ? [`_${labels.emptyBlock}_`] : textsMarkdown(block, labels)),
    ...notesMarkdown(block, labels),
  ];
}

function textsMarkdown({ texts }: DraftBlock, labels: Labels): string[] {
  return texts.flatMap(({ lane, nodes }) => {
    const words = richTextMarkdown(nodes);
    if (lane === null) return [words];
    return [`#### ${shapeMark[lane.shape]} ${escapeLine(lane.name)}`, words || `_${labels.empty}_`];
  });
}

function notesMarkdown({ signOffs }: DraftBlock, labels: Labels): string[] {
  const notes = signOffs.flatMap((signOff) => {
    if (signOff.note === null) return [];
    const { university, by, date, note } = signOff;
    const who = `${escapeLine(university)}, ${escapeLine(by.name)}, ${date}`;
    return [`- ${decisionText(signOff, labels)} (${who})\\\n  ${escapeLines(note, "\\\n  ")}`];
  });
  return notes.length === 0 ? [] : [`**${labels.notes}**`, notes.join("\n")];
}

function peopleMarkdown({ people, exportedAt, language }: Draft, labels: Labels): string[] {
  if (people.length === 0) return [];
  const rows = people.map(({ name, university, roleLabel, signsFor }) => [
    escapeLine(name),
    escapeLine(university?.name ?? labels.guest),
    signsFor === null ? roleLabel : `${roleLabel}, ${labels.signatory}`,
  ]);
  const header = [labels.name, labels.university, labels.role];
  return [`## ${labels.people}`, pipeTable(header, rows), `_${instantIn(language, exportedAt)}_`];
}
