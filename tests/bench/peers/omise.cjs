// The vendor's SDK reads every dispute and stores nothing: node omise.cjs PORT KEY
const http = require('http');
const [port, secretKey] = process.argv.slice(2);
http.globalAgent.defaultPort = Number(port);
const omise = require('omise')({ secretKey, scheme: 'http', host: '127.0.0.1' });

(async () => {
  let seen = 0;
  let total = 1;
  for (let offset = 0; offset < total; offset += 100) {
    const page = await omise.disputes.list({ limit: 100, offset, order: 'chronological' });
    total = page.total;
    seen += page.data.length;
  }
  console.log(`READ ${seen}`);
})();
