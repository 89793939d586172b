// Checks content in a process of its own and ends.
import { answerAside } from './answer-aside.ts';
import { notReady } from './not-ready.ts';

answerAside(notReady);
