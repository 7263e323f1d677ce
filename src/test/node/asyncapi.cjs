// Holds an AsyncAPI document against the AsyncAPI tools' own parser; exits 1 where it finds an error.
const { Parser, fromFile } = require('@asyncapi/parser');

fromFile(new Parser(), process.argv[2])
  .parse()
  .then(({ document, diagnostics }) => {
    for (const d of diagnostics.filter((d) => d.severity <= 1)) {
      console.error(`${d.path.join('.')}: ${d.message}`);
    }
    if (!document) {
      process.exit(1);
    }
    console.log(`AsyncAPI ${document.version()}: ${document.channels().all().length} channels, valid`);
  });
