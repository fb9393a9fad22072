// AG Grid Community in a headless Chromium: node aggrid.cjs CHROMIUM ROWS.json WORD
// Prints one JSON line: ms from the browser's start until all rows can be used, PSS in kB of all its processes then (0
// without /proc), ms of each keystroke of the word and of its clearing until repainted, of each numeric sort by a click.
const { spawn } = require('child_process');
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');
const { chromium } = require('playwright-core');
const [program, rowsFile, word] = process.argv.slice(2);
const kSorts = 4;
const kLimitMs = 300_000;

const grid = path.join(process.env.NODE_PATH, 'ag-grid-community'); // its exports leave package.json out
const version = JSON.parse(fs.readFileSync(path.join(grid, 'package.json'))).version;
const files = { // in memory before the clock runs: the disk is not what is measured
  '/': ['text/html', fs.readFileSync(path.join(__dirname, 'aggrid.html'))],
  '/ag-grid.js': ['text/javascript', fs.readFileSync(path.join(grid, 'dist/ag-grid-community.min.noStyle.js'))],
  '/rows.json': ['application/json', fs.readFileSync(rowsFile)],
};

/// Serves the page on loopback; `usable` is called when the page says that all rows can be used.
async function serve(usable) {
  const server = http.createServer((request, response) => {
    if (request.url === '/usable')
      usable(performance.now());
    const [type, body] = files[request.url] ?? ['text/plain', ''];
    response.writeHead(files[request.url] ? 200 : 204, { 'Content-Type': type });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/// Every other name and address than loopback's is unknown to this browser.
function startBrowser(url, folder) {
  return spawn(program, ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-proxy-server',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--window-size=1440,900', '--remote-debugging-port=0',
    `--user-data-dir=${folder}`, url], { stdio: ['ignore', 'ignore', 'pipe'] });
}

/// Where it can be driven, and why it ended: two promises.
function follow(browser) {
  let said = '';
  const address = new Promise((resolve) => {
    browser.stderr.on('data', (text) => {
      said += text;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found)
        resolve(found[1]);
    });
  });
  const ended = new Promise((resolve) => {
    browser.once('error', (error) => resolve(error.message));
    browser.once('close', (code) => resolve(`it ended with ${code}: ${said.slice(-1000)}`));
  });
  return { address, ended };
}

/// Proportional set size of a process and all below it, in kB.
function memoryOf(root) {
  const processes = new Map();
  for (const pid of fs.existsSync('/proc') ? fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : []) {
    try {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
      const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
      const rollup = fs.readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
      processes.set(Number(pid), { parent, pss: Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0) });
    } catch { /* it ended meanwhile, or is another user's */ }
  }
  const isBelow = (pid) => pid === root || (processes.has(pid) && isBelow(processes.get(pid).parent));
  return [...processes].reduce((sum, [pid, { pss }]) => sum + (isBelow(pid) ? pss : 0), 0);
}

/// Types the word, clears it and sorts, as a person does.
async function drive(address) {
  const driver = await chromium.connectOverCDP(address);
  const page = driver.contexts()[0].pages().find((each) => each.url().startsWith('http://127.0.0.1'));
  const count = () => page.evaluate('api.getDisplayedRowCount()');
  let acts = 0;
  const timed = async (act) => {
    await act();
    return page.evaluate(`timeOf(${acts++})`);
  };
  const keys = [];
  await page.click('#search');
  for (const letter of word)
    keys.push(await timed(() => page.keyboard.press(letter)));
  const hits = await count();
  for (const _ of word)
    keys.push(await timed(() => page.keyboard.press('Backspace')));
  const sorts = [];
  for (let at = 0; at < kSorts; ++at)
    sorts.push(await timed(() => page.click('.ag-header-cell[col-id="amount"]')));
  if (!await page.evaluate('isSortedDown()'))
    throw new Error('the rows are not sorted');
  return { keys, sorts, rows: await count(), hits, browser: driver.version() };
}

async function main(folder) {
  let usable;
  const whenUsable = new Promise((resolve) => { usable = resolve; });
  const server = await serve(usable);
  const begin = performance.now();
  const browser = startBrowser(`http://127.0.0.1:${server.address().port}/`, folder);
  const { address, ended } = follow(browser);
  const failed = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`not done in ${kLimitMs} ms`)), kLimitMs).unref();
    ended.then((why) => reject(new Error(`the browser cannot be used: ${why}`)));
  });
  const run = async () => {
    const start = await whenUsable - begin;
    const memory = memoryOf(browser.pid);
    console.log(JSON.stringify({ start, memory, ...await drive(await address), grid: version }));
  };
  try {
    await Promise.race([run(), failed]);
  } finally {
    browser.kill();
    setTimeout(() => browser.kill('SIGKILL'), 5000).unref();
    await ended;
    server.close();
    server.closeAllConnections();
  }
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'disputedesk-grid-'));
const tidy = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
main(folder).then(tidy, (error) => {
  tidy();
  console.error(String(error));
  process.exitCode = 1;
});
