// Draws one picture anew in a process of its own and ends.
import { redrawPicture } from '../editorial/redraw-picture.ts';
import { answerAside } from './answer-aside.ts';

answerAside(redrawPicture);
