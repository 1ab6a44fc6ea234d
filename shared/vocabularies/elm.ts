import { text } from "../text.ts";
import type { Term, Vocabulary } from "./vocabulary.ts";

/**
 * The controlled vocabularies of the European Learning Model (European Commission, ELM 3.1, CC BY 4.0) that cells and
 * fields use. Codes are ours, so that a document can be read; the IRIs are the Commission's, and an export carries them.
 * English labels follow the Commission's; the French ones are our own.
 *
 * A trap in the names: `learning-assessment` holds the modes, `assessment` the types of assessment.
 */
const source = text(
  "European Learning Model 3.1, European Commission",
  "Modèle européen d’apprentissage (ELM) 3.1, Commission européenne",
);

const elm =
  (scheme: string) =>
  (code: string, segment: string, en: string, fr: string): Term => ({
    code,
    label: text(en, fr),
    iri: `http://data.europa.eu/snb/${scheme}/${segment}`,
  });

const mode = elm("learning-assessment");
export const modes: Vocabulary = {
  source,
  terms: [
    mode("presential", "9191af2ed9", "On site", "En présence"),
    mode("online", "920fbb3cbe", "Online", "En ligne"),
    mode("blended", "e92d221e4d", "Blended", "Hybride"),
    mode("project-based", "7813801c77", "Project based", "Par projet"),
    mode("research-lab", "ed4c557045", "Research or lab based", "Recherche ou laboratoire"),
    mode("work-based", "729f3bed4b", "Work based", "En milieu de travail"),
  ],
};

const assessment = elm("assessment");
export const assessmentTypes: Vocabulary = {
  source,
  terms: [
    assessment("artefact", "de4d165a6c", "Artefact", "Réalisation"),
    assessment("continuous", "3484bd7e51", "Continuous evaluation", "Contrôle continu"),
    assessment("group-performance", "56539a6507", "Group performance", "Prestation de groupe"),
    assessment("attendance", "7331eb4762", "Level of attendance", "Assiduité"),
    assessment("marked-assignment", "2939dae15f", "Marked assignment", "Devoir noté"),
    assessment("oral-exam", "d30284d7df", "Oral exam", "Examen oral"),
    assessment("peer-assessment", "19a2e5e671", "Peer assessment", "Évaluation par les pairs"),
    assessment("peer-review", "812e3b0ae1", "Peer review", "Relecture par les pairs"),
    assessment("portfolio", "4f03b91c0e", "Portfolio", "Portfolio"),
    assessment("practical", "6a4db9f11d", "Practical", "Épreuve pratique"),
    assessment(
      "problem-based",
      "c4256a2726",
      "Problem-based learning",
      "Apprentissage par problèmes",
    ),
    assessment("project", "795dac4096", "Project work", "Projet"),
    assessment("quiz", "b1b68f6735", "Quiz", "Quiz"),
    assessment("written-exam", "6e6cb2cc78", "Written exam", "Examen écrit"),
  ],
};

const activity = elm("learning-activity");
export const activityTypes: Vocabulary = {
  source,
  terms: [
    activity("classroom", "ff436ea7c9", "Classroom", "Cours"),
    activity("e-learning", "bf2e3a7bae", "E-learning", "Formation en ligne"),
    activity(
      "lab",
      "3c8bd58d62",
      "Lab, simulation or practice",
      "Laboratoire, simulation ou pratique",
    ),
    activity(
      "workshop",
      "efff75e10a",
      "Workshop, seminar or conference",
      "Atelier, séminaire ou conférence",
    ),
    activity("research", "a7e556215a", "Research", "Recherche"),
    activity("self-study", "b660f5dcea", "Self-motivated study", "Travail personnel"),
    activity("volunteering", "59eaf34fab", "Volunteering", "Bénévolat"),
    activity("internship", "bf5588ff84", "Internship", "Stage"),
    activity("job", "4357e0e681", "Job experience", "Expérience professionnelle"),
    activity("apprenticeship", "d46a826a39", "Apprenticeship", "Alternance"),
    activity("programme", "fd33e234ae", "Educational programme", "Programme de formation"),
  ],
};

const supervised = elm("supervision-verification");
/** The Commission's list has a third value whose IRI is in none of its published samples. */
export const supervisions: Vocabulary = {
  source,
  terms: [
    supervised(
      "unsupervised",
      "c598449d64",
      "Unsupervised, no identity check",
      "Sans surveillance ni contrôle d’identité",
    ),
    {
      code: "supervised",
      label: text("Supervised, no identity check", "Surveillée, sans contrôle d’identité"),
      iri: null,
    },
    supervised(
      "supervised-id",
      "70be69aaf9",
      "Supervised, with identity check",
      "Surveillée, avec contrôle d’identité",
    ),
  ],
};

const skill = elm("skill-type");
export const outcomeTypes: Vocabulary = {
  source,
  terms: [
    skill("knowledge", "knowledge", "Knowledge", "Savoir"),
    skill("skill", "skill", "Skill", "Savoir-faire"),
  ],
};
