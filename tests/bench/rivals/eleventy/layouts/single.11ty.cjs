const { before, after } = require('../shell.json');

const FACTS = ['municipality', 'form', 'direction', 'year'];

module.exports = (page) => `${before}<main>
<nav><a href="/">Главная</a> <a href="/practices/">Практики</a></nav>
<h1>${page.title}</h1>
<p class="lead">${page.summary}</p>
<dl>${FACTS.map((name) => `<dt>${name}</dt><dd><a href="/${name}/${page[name]}/">${page[name]}</a></dd>`).join('')}</dl>
${page.content}
</main>${after}`;
