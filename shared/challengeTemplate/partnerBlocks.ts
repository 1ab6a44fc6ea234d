/**
 * The zone of those who carry the module: universities, and people outside them.
 *
 * EU elements: Council Recommendation of 16 June 2022 on micro-credentials (OJ C 243, 27.6.2022, p. 10-25), Annex I:
 * country or region of the issuer M3, told per university. Stakeholders have no element; what each reading asks of them
 * (optional, provider, required) is our own working reading.
 */
import { blocksOf } from "./blocksOf.ts";
import { text } from "../text.ts";

export const partnerBlocks = blocksOf("partners", [
  {
    id: "partners",
    name: text("Universities", "Universités"),
    hint: text("what each university brings", "ce que chaque université apporte"),
    prompt: text(
      "Which universities take part, from which country, and what does each bring? Add a contact and the local course code.",
      "Quelles universités participent, de quel pays, et qu’apporte chacune ? Ajoutez un contact et le code local du cours.",
    ),
    elements: ["M3"],
    material: true,
    rows: "partners",
  },
  {
    id: "stakeholders",
    name: text("External stakeholders", "Parties prenantes externes"),
    hint: text("who takes part from outside", "qui participe, hors des universités"),
    prompt: text(
      "Who from outside takes part, doing what? Say how far it is agreed.",
      "Qui participe, hors des universités, et pour faire quoi ? Dites où en est l’accord.",
    ),
    promptFor: {
      theme: text(
        "Who from outside lends a case, data or a critical ear? None is required, yet one voice helps.",
        "Qui, hors des universités, apporte un cas, des données ou une écoute critique ? Rien ne l’impose, mais une voix aide.",
      ),
      method: text(
        "Who provides the challenge, and when do they meet the teams? Say who coaches and who gives feedback.",
        "Qui propose le défi, et quand rencontre-t-il les équipes ? Dites qui accompagne et qui donne un retour.",
      ),
      partnership: text(
        "Which partner designs, teaches and judges with you, and what have they signed? This reading does not work without one.",
        "Quel partenaire conçoit, enseigne et évalue avec vous, et qu’a-t-il signé ? Sans lui, cette lecture ne tient pas.",
      ),
    },
    rows: "stakeholders",
  },
]);
