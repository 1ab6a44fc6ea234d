export const exports = {
  open: "Export",
  title: "Export the draft",
  format: "Format",
  formats: { docx: "Word", md: "Markdown", json: "JSON" },
  formatMeaning: {
    docx: "a document to read, print and send",
    md: "plain text with its structure",
    json: "the words and decisions, for programs",
  },
  scope: "What",
  scopes: { all: "Everything", agreed: "Only what is agreed" },
  scopeMeaning: {
    all_one: "The block, with where it stands",
    all_other: "All {{count, number}} blocks, each with where it stands",
    agreed_zero: "No block is agreed yet: the document would hold the title page only",
    agreed_one: "{{count, number}} block, as every university accepts it",
    agreed_other: "{{count, number}} blocks, as every university accepts them",
  },
  language: "Headings and labels are in {{language}}; what people wrote stays as it is.",
  submit: "Download",
  preparing: "The file is being made …",
  done: "{{file}} is downloaded.",
} as const;
