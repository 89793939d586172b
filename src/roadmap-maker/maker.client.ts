import { saveFile } from '../ui/save-file.client.ts';
import { describeSpan } from './describe-span.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import { planCsv } from './plan-csv.ts';
import { planIcs } from './plan-ics.ts';
import { readTasks } from './read-tasks.client.ts';

const LONG = new Intl.DateTimeFormat('ru', { dateStyle: 'long', timeZone: 'UTC' });

for (const root of document.querySelectorAll<HTMLElement>('[data-roadmap-maker]')) startMaker(root);

function startMaker(root: HTMLElement): void {
  const find = <Kind extends Element>(selector: string) => root.querySelector<Kind>(selector) as Kind;
  const form = find<HTMLFormElement>('form');
  const organisation = find<HTMLSelectElement>('#maker-organisation');
  const template = find<HTMLSelectElement>('#maker-template');
  const start = find<HTMLInputElement>('#maker-start');
  const status = find<HTMLElement>('[data-maker-status]');
  const actions = find<HTMLElement>('[data-maker-actions]');
  const tables = [...root.querySelectorAll<HTMLElement>('[data-maker-template]')];
  let plan: Plan | undefined;

  const chosenTable = () => tables.find((table) => table.dataset.makerTemplate === template.value);
  const showTemplate = () => {
    for (const table of tables) table.hidden = table !== chosenTable();
    const roles = [...(chosenTable()?.querySelectorAll<HTMLElement>('[data-role]') ?? [])];
    for (const field of root.querySelectorAll<HTMLElement>('[data-maker-role]')) {
      field.hidden = !roles.some(({ dataset }) => dataset.role === field.dataset.makerRole);
    }
  };

  const show = () => {
    const table = chosenTable();
    if (!table) return;
    const name = find<HTMLInputElement>('#maker-name').value.trim();
    const made = makePlan({
      template: template.value,
      title: `Дорожная карта: ${name || organisation.value}`,
      start: start.value,
      tasks: readTasks(table, wordsOf(root, organisation.value)),
    });
    if ('latestStart' in made) {
      plan = undefined;
      status.textContent = `До конца учебного года мало недель. Начните не позже ${LONG.format(new Date(made.latestStart))} или с июня.`;
    } else {
      plan = made;
      fillTable(table, made);
      status.textContent = `План готов, он ниже: ${describeSpan({ first: made.start, last: made.end })}`;
    }
    actions.hidden = !plan;
  };

  organisation.addEventListener('change', () => {
    template.value = organisation.selectedOptions[0]?.dataset.template ?? template.value;
    showTemplate();
  });
  template.addEventListener('change', showTemplate);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
  });
  find('[data-maker-print]').addEventListener('click', () => print());
  const give = (format: keyof typeof MAKERS) => async () => {
    if (!plan) return;
    const { template } = plan;
    try {
      saveFile(`plan-${template}.${format}`, await MAKERS[format](plan));
    } catch {
      status.textContent = 'Файл не собрался. Проверьте связь и нажмите ещё раз. План можно распечатать.';
    }
  };
  find('[data-maker-docx]').addEventListener('click', give('docx'));
  find('[data-maker-pdf]').addEventListener('click', give('pdf'));
  find('[data-maker-csv]').addEventListener('click', () => {
    if (plan) saveFile(`plan-${plan.template}.csv`, textOf('csv', planCsv(plan)));
  });
  find('[data-maker-ics]').addEventListener('click', () => {
    if (plan) saveFile(`plan-${plan.template}.ics`, textOf('calendar', planIcs(plan)));
  });

  const asked = new URLSearchParams(location.search).get('template');
  const option = [...organisation.options].find(({ dataset }) => dataset.template === asked);
  if (option) organisation.value = option.value;
  organisation.dispatchEvent(new Event('change'));
}

/** Their libraries are large: each is loaded on a press alone. */
const MAKERS = {
  docx: async (plan: Plan) => (await import('./plan-docx.ts')).planDocx(plan),
  pdf: async (plan: Plan) => (await import('./plan-pdf.ts')).planPdf(plan),
} as const;

function textOf(type: 'csv' | 'calendar', text: string): Blob {
  return new Blob([text], { type: `text/${type};charset=utf-8` });
}

/** What to call each role: its word, and the name where one was typed. */
function wordsOf(root: HTMLElement, organisation: string): ReadonlyMap<string, string> {
  const people = [...root.querySelectorAll<HTMLElement>('[data-maker-role]')].flatMap((field) => {
    const name = field.querySelector('input')?.value.trim();
    return name ? [[field.dataset.makerRole ?? '', name] as const] : [];
  });
  return new Map([['organisation', organisation], ...people]);
}

function fillTable(table: HTMLElement, { title, start, end, tasks }: Plan): void {
  const heading = table.querySelector('[data-maker-title]');
  if (heading) heading.textContent = title;
  const terms = table.querySelector('[data-maker-terms]');
  if (terms) terms.textContent = `Праздники не учтены. Срок: ${describeSpan({ first: start, last: end })}`;
  for (const [at, cell] of [...table.querySelectorAll('[data-maker-term]')].entries()) {
    const task = tasks[at];
    if (task) cell.textContent = describeSpan(task);
  }
}
