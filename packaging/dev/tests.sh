# shellcheck shell=bash
# Runs the tests so that the end of the output says what is wrong: of a long output CI shows the end alone. Sourced by ./dev.

# run_tests CTEST-OPTIONS...: ctest over $build; then a few lines for each test that failed, and ctest's count once more as
# the last line. The status is ctest's. Wants pipefail, which ./dev has.
run_tests() {
    local status=0
    ctest --test-dir "$build" --no-tests=error "$@" 2>&1 | tee "$build/ctest.log" || status=$?
    python3 "$top/packaging/dev/testdigest.py" "$build/ctest.log" "$build/Testing/Temporary/LastTest.log" "$top" || true
    return "$status"
}
