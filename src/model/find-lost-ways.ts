interface Ways {
  readonly questions: readonly {
    readonly id: string;
    readonly answers: readonly { readonly leads: string }[];
  }[];
  readonly endings: readonly { readonly id: string }[];
}

interface LostWay {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * What keeps a visitor from an ending: a name that is borne twice, an answer that leads nowhere or back, a question
 * or an ending that no answer leads to. With none of them every way ends, for each answer leads further down.
 */
export function findLostWays({ questions, endings }: Ways): LostWay[] {
  const all = [...questions, ...endings];
  // The first of two that bear one name keeps it.
  const places = new Map(all.map(({ id }, place) => [id, place] as const).reverse());
  const led = new Set(questions.flatMap(({ answers }) => answers.map(({ leads }) => leads)));
  const pathOf = (place: number) =>
    place < questions.length ? ['questions', place, 'id'] : ['endings', place - questions.length, 'id'];

  const named = all.flatMap(({ id }, place) => {
    if (places.get(id) !== place) return [{ path: pathOf(place), message: `Имя «${id}» уже занято` }];
    if (place === 0 || led.has(id)) return [];
    return [{ path: pathOf(place), message: `К «${id}» не ведёт ни один ответ` }];
  });
  const answered = questions.flatMap(({ answers }, place) =>
    answers.flatMap(({ leads }, answer) => {
      if ((places.get(leads) ?? -1) > place) return [];
      const path = ['questions', place, 'answers', answer, 'leads'];
      return [{ path, message: `«${leads}» — не вопрос ниже и не итог` }];
    }),
  );
  return [...named, ...answered];
}
