import { bold, bullets, link, p } from "#shared/richText.ts";
import type { ZonePart } from "../zonePart.ts";

export const promise: ZonePart = {
  lanes: {},
  texts: {
    award: [
      p(
        "Each is the awarding body for the learners it enrols: Madrid in Spain, Athens in Greece, Bucharest in Romania. Title, outcomes, workload, level and assessment are word for word the same on all three, and each certificate names the two other universities as co-designers.",
      ),
      p(
        "The certificate carries the elements of Annex I of the ",
        link(
          "Council Recommendation on micro-credentials",
          "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022H0627(02)",
        ),
        ". Learner, date of issue and grade are filled in when it is issued. We did not choose a joint certificate for the first edition: three legal reviews would take longer than building the module.",
      ),
    ],
    quality: [
      p(
        "At all three it is institutional quality assurance. Madrid has received the form, Athens has held a first talk, Bucharest is to open the procedure. Each university answers for what its own staff teach.",
      ),
      p(
        "One joint review follows each edition: learners’ questionnaire, logged hours, pass rates by university, and a second reading of one essay in five. The three coordinators write two pages about it and publish them to all three bodies. The design follows the ",
        link("European Standards and Guidelines", "https://www.enqa.eu/"),
        " on approval, learner-centred assessment and public information.",
      ),
    ],
    stackability: [
      p(
        "The module can be taken alone and can be counted in a degree. Recognition is decided by each university for itself, so it stands with each of them.",
      ),
      p(
        "Together with the two sister modules on the same challenge it could grow into a set of 11 ECTS. No right to such a set is promised here.",
      ),
    ],
    languages: [
      p(
        "City documents are read in Spanish, Greek and Romanian beside the English of teaching and assessment: each source comes with an English summary of one page, and groups are mixed so that somebody reads the original. Essays may quote in any of the four languages with a translation.",
      ),
      bullets(
        "All recordings have captions and transcripts; documents are accessible PDF or HTML; maps never carry meaning by colour alone.",
        "Extra time and other adjustments granted at the home university hold in the whole module; one contact at each university arranges them, and only that person needs to know why.",
        "Learners in care or shift work may move one live session and one deadline by a week without giving a reason.",
      ),
    ],
    resources: [
      p("Planned staff time for the first edition is 153 hours, 51 for each university:"),
      bullets(
        "Preparation: 30 hours at each university, 90 in all. Later editions need about a third of this.",
        "Teaching: 14 contact hours, of which the six hours of hearings take three teachers each, together 26 hours.",
        "Marking: 50 minutes for each of thirty learners, conversation included, together 25 hours.",
        "Coordination and platform: 12 hours, shared.",
      ),
      p(
        "Money: captions and translated summaries, paid by the lead. Data: published documents and aggregated records only, so no ethics approval is needed; quiz identity checks follow each university’s data-protection rules.",
      ),
      p(
        bold("Main risks. "),
        "The challenge becomes a label: the essay question is therefore tested on someone outside the universities. Three lectures in a row instead of one module: each week has a discussant from another city. A heat wave empties the guest list: hearings can use recorded statements.",
      ),
    ],
    "open-questions": [
      bullets(
        "Age. The hospital data that Athens can use starts at seventy. Do we keep “above sixty-five”, or write “older residents” and define it in the outcomes?",
        "Identity check. Bucharest has no approved procedure for an online quiz yet. Could the conversation alone carry the check?",
        "Fees. Enrolled students pay nothing extra; for professionals the three registries report three different rules.",
        "Does a grade of the common scale convert fairly at the upper end? The conversion table is drafted for two universities of three.",
        "Recorded dissent, Athens: weight 20 for O1 is low for a health module. Kept for the first edition and looked at again with the results.",
      ),
    ],
  },
};
