/** What a visitor wants of a municipality, as the page and its file of all municipalities hold it. */
export interface Territory {
  readonly id: string;
  /** The short name: «Викуловский». */
  readonly name: string;
  /** The address of its page. */
  readonly href: string;
  readonly contact: TerritoryContact;
  /** The centre, the nearest events, the forms; only what there is. */
  readonly groups: readonly TerritoryGroup[];
}

export interface TerritoryContact {
  /** Who answers, by office: «Координатор наставничества». */
  readonly post: string;
  readonly phone?: TerritoryLink | undefined;
  readonly email: string;
  /** «по будням с 9 до 17» */
  readonly hours?: string | undefined;
  readonly isSample: boolean;
}

export interface TerritoryGroup {
  readonly title: string;
  readonly links: readonly TerritoryLink[];
}

export interface TerritoryLink {
  readonly label: string;
  readonly href: string;
  /** A few words behind the link: an address, a day. */
  readonly note?: string | undefined;
}
