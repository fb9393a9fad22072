// The vendor's SDK reads every dispute and stores nothing: node stripe.cjs PORT KEY
const [port, key] = process.argv.slice(2);
const Stripe = require('stripe');
const stripe = new Stripe(key, { host: '127.0.0.1', port: Number(port), protocol: 'http', telemetry: false });

(async () => {
  let seen = 0;
  for await (const dispute of stripe.disputes.list({ limit: 100 })) {
    if (dispute.id)
      seen += 1;
  }
  console.log(`READ ${seen}`);
})();
