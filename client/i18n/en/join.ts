export const join = {
  kicker: "You are invited to the workshop",
  with_one: "with {{list}}",
  with_other: "{{count, number}} universities: {{list}}",
  as: "As {{role}}, you can:",
  can: {
    facilitator: "write, comment, invite people and decide who may do what.",
    editor: "write and comment.",
    commenter: "read and comment.",
    viewer: "read and export.",
  },
  name: "Your name",
  nameHint: "Others see it beside what you write.",
  nameMissing: "Say who you are.",
  university: "Your university",
  universityFixed: "This link is for people of {{university}}.",
  universityMissing: "Choose your university, or say that you are a guest.",
  choose: "Choose",
  guest: "I am a guest",
  submit: "Join",
  already: "You are in this workshop already, as {{name}}.",
  otherRole:
    "This link does not change what you may do there: you stay in the role “{{role}}”. A facilitator can give you another.",
  continue: "Continue as {{name}}",
  refused: {
    unknown: {
      title: "This link lets nobody in",
      body: "It is cut off, or a facilitator withdrew it. Copy the link from the message whole; if it still does not open, ask for a new one.",
    },
    expired: {
      title: "This link has expired",
      body: "Ask the person who sent it for a new one. If you joined before in this browser, you are still in: open the start page.",
    },
  },
  personal: {
    title: "Continue on this device",
    body: "This link makes you yourself here too: same name, same rights, same workshops. It works once and for 15 minutes.",
    submit: "Continue here",
    unknown: {
      title: "This link continues nothing",
      body: "It is cut off. On your other device, open the workshop and make a new one under “Continue on another device”.",
    },
    used: {
      title: "This link was used already",
      body: "It works once. On your other device, open the workshop and make a new one under “Continue on another device”.",
    },
    expired: {
      title: "This link has expired",
      body: "It works for 15 minutes. On your other device, open the workshop and make a new one under “Continue on another device”.",
    },
  },
} as const;
