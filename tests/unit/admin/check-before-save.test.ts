import { fromJS } from 'immutable';
import { describe, expect, it } from 'vitest';
import { checkBeforeSave } from '../../../src/admin/check-before-save.ts';
import { SETTINGS } from '../../../src/model/menu-items.ts';
import { shippedEntries } from '../model/shipped-entries.ts';

const textOf = (path: string) => shippedEntries.find((entry) => entry.path === path)?.text ?? '';

function save(collection: string, slug: string, data: object) {
  return checkBeforeSave({ entry: fromJS({ collection, slug, data }) as never }) as { toJS(): object };
}

describe('The check before Decap saves', () => {
  const ishim = JSON.parse(textOf('content/municipalities/ishim.json'));

  it('keeps the order of the model, so that a saved file differs only where the editor wrote', () => {
    const shuffled = Object.fromEntries(Object.entries(ishim).reverse());
    expect(JSON.stringify(save('municipalities', 'ishim', shuffled).toJS())).toBe(JSON.stringify(ishim));
  });

  it('leaves cleared fields out of the file', () => {
    const cleared = { ...ishim, lead: '', coordinator: { post: '', email: '', phone: '', hours: '' } };
    const saved = save('municipalities', 'ishim', cleared).toJS();
    expect(saved).not.toHaveProperty('lead');
    expect(saved).not.toHaveProperty('coordinator');
  });

  it('knows a settings file by its name', () => {
    const site = JSON.parse(textOf('content/region/site.json'));
    expect(save(SETTINGS, 'site', site).toJS()).toEqual(site);
    expect(() => save(SETTINGS, 'site', { ...site, region: '' })).toThrow('Регион: Заполните поле');
  });

  it('keeps the text of an entry as it was written', () => {
    const consent = {
      title: 'Согласие на обработку данных',
      checkbox: 'Я даю согласие',
      giver: 'взрослый, который хочет стать наставником',
      order: 1,
      version: '2026-11-22',
      status: 'проект',
    };
    const body = 'Первый абзац.\n\n- один\n';
    expect(save('consents', 'become-mentor', { ...consent, body }).toJS()).toEqual({ ...consent, body });
    expect(() => save('consents', 'become-mentor', { ...consent, body: '' })).toThrow(
      'Текст согласия: Заполните поле',
    );
  });

  it('fits many problems into one message', () => {
    const broken = { ...ishim, title: '', short: '', type: '', oktmo: '1', map: {} };
    expect(() => save('municipalities', 'ishim', broken)).toThrow(/^[^;]+; [^;]+; [^;]+; И ещё 2 поля$/);
  });
});
