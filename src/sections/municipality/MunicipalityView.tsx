import type { Municipality } from '../../model/municipalities.ts';
import { formatDate } from '../../text/date.ts';
import { isSampleContact } from '../../text/is-sample-contact.ts';
import { isStale, type Trust } from '../../text/is-stale.ts';
import { formatPhone, parsePhone } from '../../text/phone.ts';
import { countOf } from '../../text/plural.ts';

interface Props {
  readonly entry: Municipality;
  /** Where «Стать наставником здесь» leads. */
  readonly applyHref: string;
  /** Where «Найти наставника подростку» leads, where the site has the form. */
  readonly takePartHref?: string | undefined;
  /** Left out in the editor's preview, which knows no day. */
  readonly trust?: Trust;
}

/** A municipality's page without its frame; the site renders it at build, Decap in its preview. */
export function MunicipalityView({ entry, applyHref, takePartHref, trust }: Props) {
  return (
    <>
      <h1>{entry.title}</h1>
      {entry.formerNames.length > 0 && <p className="small">Прежде: {entry.formerNames.join(', ')}</p>}
      <div className="columns columns--aside">
        <div className="flow">
          <p className="lead">{entry.lead ?? plannedLead(entry.short)}</p>
          <div className="buttons">
            <a className="button button--call" href={applyHref}>
              Стать наставником здесь
            </a>
            {takePartHref && (
              <a className="button" href={takePartHref}>
                Найти наставника подростку
              </a>
            )}
          </div>
        </div>
        <div className="flow">
          <Coordinator entry={entry} trust={trust} />
          <Facts entry={entry} />
        </div>
      </div>
    </>
  );
}

function plannedLead(name: string): string {
  return `${name}: здесь собирают наставников для подростков. Вам есть чем поделиться? Оставьте заявку, и вам позвонят и расскажут, с чего начать.`;
}

function Coordinator({
  entry: { body, coordinator },
  trust,
}: Pick<Props, 'entry'> & { readonly trust: Trust | undefined }) {
  if (!coordinator) {
    return (
      <section className="card flow" aria-labelledby="coordinator">
        <h2 id="coordinator">К кому обратиться</h2>
        <p>Координатора пока нет. Ваш вопрос примет региональный оператор. Его контакты внизу страницы.</p>
      </section>
    );
  }
  const phone = coordinator.phone && parsePhone(coordinator.phone);
  return (
    <section className="card flow" aria-labelledby="coordinator">
      <h2 id="coordinator">К кому обратиться</h2>
      <p>{coordinator.post}</p>
      {phone && (
        <p>
          Телефон: <a href={`tel:${phone}`}>{formatPhone(phone)}</a>
        </p>
      )}
      <p>
        Почта: <a href={`mailto:${coordinator.email}`}>{coordinator.email}</a>
      </p>
      {coordinator.hours && <p>Отвечает {coordinator.hours}</p>}
      {body && <p>Отвечает за наставничество: {body}</p>}
      <p className="small">{standingOf(coordinator, trust)}</p>
    </section>
  );
}

/** Whether the contact can be relied on. */
function standingOf(coordinator: NonNullable<Municipality['coordinator']>, trust: Trust | undefined): string {
  const { confirmedAt } = coordinator;
  if (isSampleContact(coordinator))
    return 'Это контакты для примера. Настоящие укажет координатор до запуска сайта.';
  if (confirmedAt && !(trust && isStale(confirmedAt, trust)))
    return `Контакт проверили ${formatDate(confirmedAt)}`;
  return 'Контакт давно не проверяли. Не отвечают? Напишите оператору: его адрес внизу страницы.';
}

function Facts({ entry: { centre, population, oktmo } }: { readonly entry: Municipality }) {
  return (
    <section className="card flow" aria-labelledby="facts">
      <h2 id="facts">О территории</h2>
      <dl className="facts">
        <div>
          <dt>Административный центр</dt>
          <dd>
            {centre.type} {centre.name}
            {centre.isOutside && ', в состав территории не входит'}
          </dd>
        </div>
        {population && (
          <div>
            <dt>
              Население на {formatDate(population.asOf)} ({population.kind})
            </dt>
            <dd>{countOf(population.count, ['человек', 'человека', 'человек'])}</dd>
          </div>
        )}
        {oktmo && (
          <div>
            <dt>Код ОКТМО</dt>
            <dd>{oktmo}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
