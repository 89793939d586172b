/** How the site stands to what editors published last. */
export interface BuildState {
  /** `building`: visitors will see the last edit soon; `live`: they see it; `failed`: they see what stood before. */
  readonly state: 'building' | 'live' | 'failed';
  /** Why the last build failed. */
  readonly problem?: string;
  /** From «Опубликовать» to the live page, when something has been published since the start. */
  readonly seconds?: number;
}
