import { becomeMentor } from './become-mentor.ts';
import { becomePartner } from './become-partner.ts';
import { chooseMentor } from './choose-mentor.ts';
import { consultation } from './consultation.ts';
import { contact } from './contact.ts';
import { feedback } from './feedback.ts';
import type { Form } from './form.ts';
import { joinOrganisation } from './join-organisation.ts';
import { nominate } from './nominate.ts';
import { projectReview } from './project-review.ts';
import { readyToHelp } from './ready-to-help.ts';
import { sharePractice } from './share-practice.ts';
import { signUp } from './sign-up.ts';
import { startCentre } from './start-centre.ts';
import { supportUs } from './support-us.ts';
import { takePart } from './take-part.ts';

/** All forms that the site takes applications with, in the order that visitors read. */
export const forms: readonly Form[] = [
  becomeMentor,
  takePart,
  startCentre,
  signUp,
  chooseMentor,
  joinOrganisation,
  becomePartner,
  supportUs,
  readyToHelp,
  sharePractice,
  nominate,
  projectReview,
  contact,
  feedback,
  consultation,
];
