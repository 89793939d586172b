import { AlignmentType, type INumberingOptions, type IStylesOptions, LevelFormat, LineRuleType } from 'docx';

const LINE = { line: 276, lineRule: LineRuleType.AUTO } as const;

/** Sizes are in half points, distances in twentieths of a point. Arial is on every machine that has Word. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Arial', size: 22, language: { value: 'ru-RU' } },
      paragraph: { spacing: { after: 100, ...LINE } },
    },
    title: {
      run: { size: 30, bold: true, color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 120, after: 200 } },
    },
    heading1: {
      run: { size: 24, bold: true, color: '000000' },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 100 } },
    },
  },
  paragraphStyles: [
    { id: 'Head', name: 'Кому и от кого', basedOn: 'Normal', quickFormat: true },
    { id: 'Lead', name: 'Под заголовком', basedOn: 'Normal', paragraph: { alignment: AlignmentType.CENTER } },
    {
      id: 'TableName',
      name: 'Название таблицы',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
    },
    {
      id: 'Cell',
      name: 'В таблице',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, ...LINE } },
    },
    {
      id: 'CellName',
      name: 'Название столбца',
      basedOn: 'Cell',
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: 'Signer',
      name: 'Кто подписывает',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 0 } },
    },
    {
      id: 'SignatureLine',
      name: 'Черта для подписи',
      basedOn: 'Normal',
      paragraph: { keepNext: true, spacing: { before: 160, after: 0 } },
    },
    {
      id: 'Small',
      name: 'Под чертой',
      basedOn: 'Normal',
      run: { size: 17, color: '333333' },
      paragraph: { spacing: { after: 0 } },
    },
    {
      id: 'PageNumber',
      name: 'Номер страницы',
      basedOn: 'Normal',
      run: { size: 17, color: '333333' },
      paragraph: { alignment: AlignmentType.RIGHT },
    },
  ],
};

const HANGING = { indent: { left: 454, hanging: 454 } } as const;

export const DOCX_NUMBERING: INumberingOptions = {
  config: [
    {
      reference: 'points',
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: HANGING } }],
    },
    {
      reference: 'checks',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '☐',
          style: { paragraph: HANGING, run: { font: 'Segoe UI Symbol' } },
        },
      ],
    },
  ],
};
