/** What a person is thanked with. */
export const AWARDS = {
  certificate: {
    title: 'Сертификат',
    lead: 'об обучении наставника',
    occasionHint: 'Программа обучения и сколько часов',
    example: 'Школа наставников, 36 часов',
  },
  'thanks-letter': {
    title: 'Благодарность',
    lead: 'за время, терпение и доброе дело',
    occasionHint: 'За что благодарим',
    example: 'За мастерскую, где подростки собрали лодку',
  },
} as const;

export type AwardKind = keyof typeof AWARDS;

/** What is written on a sheet; what is left out gets a line to write on by hand. */
export interface AwardWords {
  readonly organisation?: string | undefined;
  readonly name?: string | undefined;
  readonly occasion?: string | undefined;
  /** Where and when: «Ишим, 1 июня 2027 года». */
  readonly when?: string | undefined;
  readonly post?: string | undefined;
  readonly signer?: string | undefined;
}
