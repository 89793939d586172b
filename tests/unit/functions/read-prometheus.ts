/** A sample of Prometheus' text format: its labels and its value. */
export interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*';
const HEAD = new RegExp(`^# (HELP|TYPE) (${NAME}) (.+)$`);
const SAMPLE = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (NaN|[+-]Inf|[-+0-9.eE]+)$`);
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(?:,|$)/y;

/**
 * Reads the text format strictly (https://prometheus.io/docs/instrumenting/exposition_formats/): a line of another
 * shape, a sample before its type or a sample twice is an error.
 */
export function readPrometheus(text: string): readonly Sample[] {
  if (!text.endsWith('\n')) throw new Error('the last line has no end');
  const types = new Map<string, string>();
  const seen = new Set<string>();
  return text.split('\n').flatMap((line) => {
    if (line === '') return [];
    const head = HEAD.exec(line);
    if (head) {
      const [, kind, name = '', word = ''] = head;
      if (kind === 'TYPE' && types.has(name)) throw new Error(`two types: ${line}`);
      if (kind === 'TYPE') types.set(name, word);
      return [];
    }
    const [whole, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? [];
    if (whole === undefined) throw new Error(`no line of the format: ${line}`);
    const family = types.has(name) ? name : name.replace(/_(bucket|sum|count)$/, '');
    if (!types.has(family)) throw new Error(`a sample without a type: ${line}`);
    const sample = { name, labels: readLabels(labels), value: Number(value.replace('Inf', 'Infinity')) };
    const key = JSON.stringify([name, sample.labels]);
    if (seen.has(key)) throw new Error(`twice: ${line}`);
    seen.add(key);
    return [sample];
  });
}

function readLabels(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  LABEL.lastIndex = 0;
  for (let end = 0; end < text.length; end = LABEL.lastIndex) {
    const [, name = '', value = ''] = LABEL.exec(text) ?? [];
    if (name === '') throw new Error(`no labels: ${text}`);
    found[name] = value;
  }
  return found;
}
