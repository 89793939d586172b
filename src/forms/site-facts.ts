/**
 * What the forms and the functions know of the published site.
 *
 * The build writes it to `dist/functions/site-facts.json`; a platform reads it from there and hands it to the
 * app, so that an application is routed by the content that visitors see.
 */
export interface SiteFacts {
  readonly title: string;
  /** Of the region, by its name in the tz database. */
  readonly timeZone: string;
  readonly operator: {
    readonly name: string;
    readonly email: string;
    readonly phone?: string | undefined;
    readonly replyDays: number;
  };
  readonly municipalities: readonly MunicipalityFacts[];
  readonly consents: Readonly<Record<string, ConsentFacts>>;
  readonly lists: Lists;
  /** What a visit and an application may be put down to. */
  readonly campaigns: readonly CampaignFacts[];
}

export interface CampaignFacts {
  readonly id: string;
  readonly title: string;
  /** Of its banners: `240x400`. */
  readonly sizes: readonly string[];
}

/** What forms offer to choose from, by what visitors see today; any of them may be empty. */
export interface Lists {
  /** Events to come and courses that people sign up for on the site. */
  readonly events: readonly Listed[];
  /** Events to come of the kind «Выбор наставника» that families sign up for on the site. */
  readonly mentorChoices: readonly Listed[];
  /** Contests of adults and organisations. */
  readonly contests: readonly Listed[];
  readonly mentoringForms: readonly Listed[];
}

export interface Listed {
  readonly id: string;
  readonly label: string;
}

export interface MunicipalityFacts {
  /** File name of the entry, for example `abatskiy`. */
  readonly id: string;
  readonly title: string;
  readonly short: string;
  /** Work address that receives a copy of this municipality's applications. */
  readonly coordinatorEmail?: string | undefined;
}

export interface ConsentFacts {
  readonly id: string;
  /** Words beside the tick box. */
  readonly checkbox: string;
  /** `YYYY-MM-DD` of the text. */
  readonly version: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
}
