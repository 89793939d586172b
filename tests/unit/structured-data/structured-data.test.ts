import { describe, expect, test } from 'vitest';
import { breadcrumbList } from '../../../src/structured-data/breadcrumb-list.ts';
import { type EventFacts, event } from '../../../src/structured-data/event.ts';
import { faqPage } from '../../../src/structured-data/faq-page.ts';
import { organization } from '../../../src/structured-data/organization.ts';
import { toJsonLd } from '../../../src/structured-data/to-json-ld.ts';
import { webSite } from '../../../src/structured-data/web-site.ts';

const home = new URL('https://region.example/nastavnichestvo/');
const site = {
  title: 'Моя территория',
  tagline: 'Система наставничества',
  lead: 'Наставник рядом.',
  region: 'Тюменская область',
  operator: {
    name: 'Оператор',
    email: 'priem@nastavnik.ru',
    phone: '8 (345) 200-00-00',
    replyDays: 3,
    isConfirmed: true,
  },
};

describe('the operator', () => {
  test('is told with a phone that any phone can dial', () => {
    expect(organization({ site, home })).toMatchObject({
      '@type': 'Organization',
      name: 'Оператор',
      email: 'priem@nastavnik.ru',
      telephone: '+73452000000',
      areaServed: { name: 'Тюменская область' },
    });
  });

  test('is told without a sample address', () => {
    const operator = { ...site.operator, email: 'operator@nastavnik.example', phone: undefined };
    const text = toJsonLd([organization({ site: { ...site, operator }, home })]);
    expect(text).not.toMatch(/email|telephone/);
  });

  test('publishes the site, under its own path', () => {
    const operator = organization({ site, home });
    expect(webSite({ site, home })).toMatchObject({
      name: 'Моя территория',
      url: 'https://region.example/nastavnichestvo/',
      publisher: { '@id': operator['@id'] },
    });
  });
});

test('breadcrumbs lead from the home page to this one, under the site’s path', () => {
  const way = [{ label: 'Карта', path: '/map/' }];
  const trail = breadcrumbList({ home, way, title: 'Ишим', url: new URL('municipalities/ishim/', home) });
  expect(trail).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Главная', item: 'https://region.example/nastavnichestvo/' },
      { position: 2, name: 'Карта', item: 'https://region.example/nastavnichestvo/map/' },
      { position: 3, name: 'Ишим', item: 'https://region.example/nastavnichestvo/municipalities/ishim/' },
    ],
  });
});

test('each question stands with its answer', () => {
  expect(faqPage([{ question: 'Сколько это стоит?', answer: 'Нисколько.' }])).toMatchObject({
    mainEntity: [{ name: 'Сколько это стоит?', acceptedAnswer: { text: 'Нисколько.' } }],
  });
});

describe('an event', () => {
  const facts: EventFacts = {
    name: 'Выбор наставника',
    url: new URL('events/ishim/', home),
    home,
    starts: '2027-03-05T15:00:00+05:00',
    place: { name: 'Центр наставничества', address: 'Ишим, Советская улица, 1' },
    state: 'planned',
  };

  test('says when and where, and that it is free', () => {
    expect(event(facts)).toMatchObject({
      startDate: '2027-03-05T15:00:00+05:00',
      location: { '@type': 'Place', name: 'Центр наставничества' },
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      eventStatus: 'https://schema.org/EventScheduled',
      isAccessibleForFree: true,
    });
  });

  test('without a place is held online', () => {
    expect(event({ ...facts, place: undefined })).toMatchObject({
      location: { '@type': 'VirtualLocation', url: facts.url.href },
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    });
  });

  test('that is called off says so', () => {
    expect(event({ ...facts, state: 'cancelled' }).eventStatus).toBe('https://schema.org/EventCancelled');
  });

  test('may last whole days, but no hour goes without its zone', () => {
    expect(event({ ...facts, starts: '2027-03-05', ends: '2027-03-07' }).endDate).toBe('2027-03-07');
    expect(() => event({ ...facts, starts: '2027-03-05T15:00:00' })).toThrow('2027-03-05T15:00:00');
  });
});

test('a text with a tag in it cannot end the script early', () => {
  const text = toJsonLd([faqPage([{ question: '</script><b>', answer: 'да' }])]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].mainEntity[0].name).toBe('</script><b>');
});
