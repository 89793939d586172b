// Gathers reminders in a process of its own and ends.
import { answerAside } from './answer-aside.ts';
import type { RemindersOrder } from './gather-aside.ts';
import { gatherReminders } from './gather-reminders.ts';

answerAside(({ site, now }: RemindersOrder) => gatherReminders(site, now));
