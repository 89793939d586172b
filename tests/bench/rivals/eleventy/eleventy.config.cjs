module.exports = () => ({ dir: { input: 'pages', includes: '../layouts' } });
