import { addDays } from '../text/day.ts';
import type { Plan, PlannedTask } from './plan.ts';

/** Bytes of a line, its break not counted (RFC 5545, 3.1). */
const LONGEST = 75;

/** A plan as an `.ics` file (RFC 5545): whole days, one event a task. Made anew, it replaces itself. */
export function planIcs({ template, title, start, tasks }: Plan): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//nastavnik//roadmap-maker//RU',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(title)}`,
    ...tasks.flatMap((task) => eventOf(task, `${template}-${start}`)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function eventOf({ number, title, makes, who, first, last }: PlannedTask, plan: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${plan}-${number}@roadmap-maker`,
    `DTSTAMP:${compact(first)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The end of whole days is the morning after the last one.
    `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
    `SUMMARY:${escapeText(title)}`,
    `DESCRIPTION:${escapeText(`Что получится: ${makes}\nКто отвечает: ${who}`)}`,
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Breaks a line between characters, never inside one. */
function fold(line: string): string {
  const parts = [''];
  let bytes = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (bytes + size > LONGEST) {
      parts.push('');
      bytes = 1; // the blank that begins it
    }
    parts[parts.length - 1] += character;
    bytes += size;
  }
  return parts.join('\r\n ');
}
