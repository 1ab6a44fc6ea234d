export const vocabularies = {
  notInList: "not in the list",
  notValid: "not a valid entry",
  unknownValue:
    "“{{value}}” is not in the list: another program wrote it. Choose a term to replace it.",
  source: "List: {{source}}",
  search: {
    iscedf: "Search by word or code",
    languages: "Search by name or code",
  },
  found_one: "{{count}} found. Enter chooses {{first}}.",
  found_other: "{{count}} found. Enter chooses {{first}}.",
  nothingFound: "Nothing in the list has all these words.",
  interdisciplinary: "Inter-disciplinary fields",
  interdisciplinaryMark: "Inter-disciplinary",
  otherFields: "All other fields",
  chosen: "chosen",
  remove: "Remove {{name}}",
} as const;
