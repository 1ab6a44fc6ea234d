export const canvas = {
  untitled: "Untitled module",
  title: {
    label: "Title of the module",
    placeholder: "Give the module a title",
    long: "{{count}} characters. A title of up to {{advised}} fits on a certificate.",
  },
  outline: "Outline",
  openOutline: "Open the outline",
  panel: "Comments and agreement",
  openPanel: "Open the side panel",
  checks: "Checks",
  blocks: "Blocks of the canvas",
  laneLabel: "{{block}}, {{lane}}",
  commentOnBlock: "Comment on “{{block}}”",
  writersHere: "Writing here: {{names}}",
  primary: { lane: "leads", value: "{{reading}} leads" },
  intensity: {
    legend: "How far does each reading shape the module?",
  },
  readings: {
    summary: "What does each reading mean?",
    watchOut: "Watch out",
    watchOutFor: "Watch out when {{reading}} leads",
    noneLeads:
      "Choose at the top of the page which reading leads; what tends to go wrong under it is then shown here.",
  },
  credits: {
    description: "0 to 60, in halves",
    stands:
      "“{{value}}” stands here, which is no number of credits. Another program wrote it; type a number to replace it.",
    refused: "Not written: credits go from 0 to 60 in halves, such as 2.5.",
  },
  fields: {
    none: "Not chosen",
    clear: "Remove the choice",
  },
  facts: {
    credits: "{{credits}} ECTS",
    level: "EQF {{level}}",
    agreed: "{{agreed}} of {{blocks}} blocks agreed",
  },
  save: {
    connecting: "Connecting…",
    saving: "Saving…",
    saved: "Saved",
    kept_one: "{{count}} change not saved",
    kept_other: "{{count}} changes not saved",
    offline: "Offline",
    offlineChanges_one: "Offline ({{count}} change kept here)",
    offlineChanges_other: "Offline ({{count}} changes kept here)",
    refused: "Not connected",
    wentOffline: "You are offline. What you write is kept in this browser.",
    cameBack: "Connected again. Everything is saved.",
  },
  people: {
    here: "Who is here",
    you: "{{name}} (you)",
    of: "{{name}}, {{university}}",
    others: "Here too: {{names}}",
    more: "+{{count}}",
    alone: "Only you are here",
  },
  pasteTooLong:
    "This is too long to be added at once: at most {{size}} MB. Nothing was changed; add it in smaller parts.",
  share: "Share",
  export: "Export",
  format: {
    bar: "Format",
    bold: "Bold",
    italic: "Italic",
    underline: "Underline",
    strike: "Strike through",
    heading: "Heading",
    bullets: "List",
    numbers: "Numbered list",
    quote: "Quotation",
    link: "Link",
    table: "Table",
    undo: "Undo",
    redo: "Redo",
    comment: "Comment on the selected words",
    commentShort: "Comment",
    selectFirst: "Select the words you want to comment on.",
  },
  link: {
    address: "Address",
    placeholder: "https://…",
    refused: "This is no web or e-mail address.",
    apply: "Set link",
    remove: "Remove link",
  },
  table: {
    insert: "Insert a table",
    addRow: "Add a row below",
    addColumn: "Add a column to the right",
    deleteRow: "Remove this row",
    deleteColumn: "Remove this column",
    deleteTable: "Remove the table",
  },
  reading: {
    commenter: "You may comment: select words, then choose Comment. Writing is for editors.",
    viewer: "You may read this canvas. Writing and commenting are for others.",
  },
  tooNew: {
    title: "This canvas was changed by a newer Trivium",
    body: "This page is older than the canvas. It shows the words and changes nothing, because it could delete what it does not know. Reload to write again.",
  },
  room: {
    storage: {
      title: "Trivium cannot save at the moment",
      body: "The canvas is read-only until it can. Nothing that was saved is lost.",
    },
    damaged: {
      title: "A part of this canvas is damaged",
      body: "What could be read is below. Until the rest is mended the canvas is read-only, so that nothing more is lost. Please tell whoever runs this Trivium.",
    },
    archived: {
      title: "This canvas is archived",
      body: "It can be read and exported. Nobody writes in it any more.",
    },
    kept: "What you typed last is kept in this browser and sent when saving works again.",
    liveAgain: "The canvas can be written in again.",
  },
  unsent: {
    title: "You can no longer write here",
    archived: "This canvas was archived before your last changes were saved",
    body_one:
      "{{count}} change that was not saved yet is only in this browser. You see it below, and nobody else does.",
    body_other:
      "{{count}} changes that were not saved yet are only in this browser. You see them below, and nobody else does.",
    later: "What is kept here is sent if you may write again.",
    copy: "Copy my text",
    copied: "Your text is copied.",
    show: "Show my text",
    hide: "Hide my text",
    text: "Your text that is not saved",
    discard: "Discard",
    discardForGood: "Discard for good",
    discardLabel: "Discard the changes that were not saved",
    discardQuestion:
      "What was not saved is removed from this browser and cannot be brought back. The canvas then shows what everybody sees.",
  },
  refused: {
    sentLater_one:
      "{{count}} change of yours did not reach the server yet. It is kept in this browser and sent when you are back.",
    sentLater_other:
      "{{count}} changes of yours did not reach the server yet. They are kept in this browser and sent when you are back.",
    nothingLost: "Everything you wrote before is saved.",
    "signed-out": {
      title: "This browser is signed out",
      body: "Open your link to the workshop again, then come back to this canvas.",
    },
    "not-allowed": {
      title: "You no longer have access to this canvas",
      body: "A facilitator of the workshop can give it back to you. What you see below no longer follows the others.",
    },
    "no-such-canvas": {
      title: "This canvas is not there any more",
      body: "It was removed, or you are no longer a member of its workshop. What you see below is the copy in this browser.",
    },
    "too-large": {
      title: "A change was too large to be saved",
      body: "A very long paste is the usual reason: add it again in smaller parts.",
    },
    "too-old": {
      title: "This page no longer fits the server",
      body: "While it was open, Trivium was updated or brought back from a backup. Reload to go on.",
    },
    malformed: {
      title: "The server did not understand this page",
      body: "That is our mistake, not yours. Reload to go on.",
    },
  },
  failed: {
    title: "This canvas could not be opened",
  },
} as const;
