import type { Practice } from '../../model/practices.ts';
import { isExampleEmail } from '../../text/email.ts';
import { formatPhone, parsePhone } from '../../text/phone.ts';

interface Props {
  readonly contact: Practice['contact'];
}

export function PracticeContact({ contact: { post, email, phone } }: Props) {
  const number = phone && parsePhone(phone);
  return (
    <section className="card flow" aria-labelledby="contact">
      <h2 id="contact">К кому обратиться</h2>
      <p>{post}</p>
      {number && (
        <p>
          Телефон: <a href={`tel:${number}`}>{formatPhone(number)}</a>
        </p>
      )}
      <p>
        Почта: <a href={`mailto:${email}`}>{email}</a>
      </p>
      {isExampleEmail(email) && <p className="small">Это адрес для примера. Писать на него не нужно.</p>}
    </section>
  );
}
