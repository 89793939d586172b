import { choice } from './questions/choice.ts';
import { email } from './questions/email.ts';
import { line } from './questions/line.ts';
import { municipality } from './questions/municipality.ts';
import { phone } from './questions/phone.ts';

// Who writes and how to answer: the same questions in the same words on every form.

export const territory = municipality({
  label: 'Ваша территория',
  hint: 'Город или округ. По нему мы поймём, кто ближе к вам.',
  missing: 'Выберите территорию, чтобы мы знали, кому передать',
});

export const applicantName = line({
  name: 'name',
  label: 'Как вас зовут',
  hint: 'Так, как к вам обращаться.',
  missing: 'Напишите, как вас зовут',
  maximum: 120,
  autocomplete: 'name',
});

export const position = line({
  name: 'position',
  label: 'Ваша должность',
  maximum: 120,
  autocomplete: 'organization-title',
});

export const callPhone = phone({
  label: 'Телефон',
  hint: 'По нему мы вам позвоним. Пишите номер как привыкли.',
  missing: 'Напишите телефон, чтобы мы могли позвонить',
});

export const applicantEmail = email({ name: 'email', label: 'Электронная почта' });

/** Either of the two will do: `needsWayToAnswer` sees to it. */
export const eitherPhone = phone({
  label: 'Телефон',
  hint: 'Оставьте телефон или почту. Можно и то и другое.',
  mark: 'или почта',
});

export const eitherEmail = email({ name: 'email', label: 'Электронная почта', mark: 'или телефон' });

export const callTime = choice({
  name: 'time',
  label: 'Когда вам удобно ответить на звонок',
  options: [
    { id: 'any', label: 'В любое время' },
    { id: 'morning', label: 'Утром, с 9 до 12' },
    { id: 'day', label: 'Днём, с 12 до 15' },
    { id: 'evening', label: 'Ближе к вечеру, с 15 до 18' },
  ],
});
