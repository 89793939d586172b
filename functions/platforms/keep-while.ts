/**
 * Keeps the last answer as long as what it was made from has the same name; those who ask meanwhile wait for one.
 * A failure is not kept.
 */
export function keepWhile<Answer>(
  nameOfGround: () => string,
  make: () => Promise<Answer>,
): () => Promise<Answer> {
  let kept: { readonly ground: string; readonly answer: Promise<Answer> } | undefined;
  return () => {
    const ground = nameOfGround();
    if (kept?.ground === ground) return kept.answer;
    const answer = make();
    const own = { ground, answer };
    kept = own;
    answer.catch(() => {
      if (kept === own) kept = undefined;
    });
    return answer;
  };
}
