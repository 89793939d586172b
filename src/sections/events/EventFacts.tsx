interface Props {
  /** Names with what is known; what is not known is left out. */
  readonly facts: readonly (readonly [name: string, words: string | undefined])[];
}

/** When, where and for whom, in a card. */
export function EventFacts({ facts }: Props) {
  return (
    <section className="card flow" aria-labelledby="facts">
      <h2 id="facts">Коротко</h2>
      <dl className="facts">
        {facts.map(
          ([name, words]) =>
            words && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{words}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  );
}
