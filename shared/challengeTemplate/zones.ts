import type { Zone } from "../template.ts";
import { text } from "../text.ts";

/** The five zones, in reading order. The grouping is our own; it follows the order in which a group can decide. */
export const zones: Zone[] = [
  { id: "challenge", name: text("The challenge", "Le défi") },
  { id: "learning", name: text("The learning", "L’apprentissage") },
  { id: "proof", name: text("The proof", "La preuve") },
  { id: "partners", name: text("The partners", "Les partenaires") },
  { id: "promise", name: text("The promise", "La promesse") },
];
