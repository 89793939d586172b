const { before, after } = require('../shell.json');
const { counts, lists } = require('../lists.json');

const filters = Object.entries(counts)
  .map(
    ([name, values]) =>
      `<nav><h2>${name}</h2><ul>${Object.entries(values)
        .map(([value, count]) => `<li><a href="/${name}/${value}/">${value}</a> ${count}</li>`)
        .join('')}</ul></nav>`,
  )
  .join('');

const card = ({ slug, title, summary, municipality, form, direction, year }) =>
  `<li><article><h3><a href="/practices/${slug}/">${title}</a></h3><p>${summary}</p><p>${[municipality, form, direction, year].map((tag) => `<span class="tag">${tag}</span>`).join('')}</p></article></li>`;

module.exports = class {
  data() {
    return {
      lists,
      pagination: { data: 'lists', size: 1, alias: 'list' },
      permalink: ({ list }) => `/${list.path}/index.html`,
    };
  }

  render({ list: { title, cards, pages } }) {
    return `${before}<main>
<h1>${title}</h1>
${filters}
<ul class="cards">${cards.map(card).join('')}</ul>
<nav>${pages.map((path, at) => `<a href="/${path}/">${at + 1}</a>`).join(' ')}</nav>
</main>${after}`;
  }
};
