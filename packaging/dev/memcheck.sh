# shellcheck shell=bash
# ./dev memcheck [TEST...]: valgrind's memcheck over the tests of what needs little of Qt, which are those of the preset tsan,
# or over the ones named. A test's output and valgrind's words of it stay in build/memcheck/. Sourced by ./dev.

memcheck_seconds=3600 # for one of them: a machine has other things to do, and valgrind takes twenty times as long

# memcheck_one TEST: its log, and its status in a file beside it.
memcheck_one() {
    local name=$1 status=0
    (
        cd "$build/tests" || exit 1
        limit "$memcheck_seconds" valgrind --tool=memcheck --error-exitcode=99 --leak-check=full --errors-for-leak-kinds=definite \
            --suppressions="$top/tests/support/memcheck.supp" "./$name"
    ) >"$build/memcheck/$name.log" 2>&1 || status=$?
    echo "$status" >"$build/memcheck/$name.status"
}

# memcheck_reports TEST: of how many places valgrind complains; nothing where it said no such thing.
memcheck_reports() {
    sed -n 's/^==[0-9]*== ERROR SUMMARY: .* errors from \([0-9]*\) contexts.*/\1/p' "$build/memcheck/$1.log" \
        | awk '{ sum += $1 } END { if (NR > 0) print sum }'
}

# memcheck_all TEST...: a few side by side; the count is the last line, and the status 1 unless all passed without a report.
memcheck_all() {
    local name status reports all=0 programs=0 failed='' running=0
    rm -rf "$build/memcheck"
    mkdir -p "$build/memcheck"
    for name in "$@"; do
        memcheck_one "$name" &
        running=$((running + 1))
        [ $((running % $(jobs_here))) != 0 ] || wait
    done
    wait
    for name in "$@"; do
        status=$(cat "$build/memcheck/$name.status")
        reports=$(memcheck_reports "$name")
        programs=$((programs + 1))
        all=$((all + ${reports:-0}))
        [ "$status" = 0 ] && [ -n "$reports" ] && continue
        failed="$failed $name"
        say "$name: ${reports:-no word of any} reports, status $status; the end of $build/memcheck/$name.log:"
        tail -n 40 "$build/memcheck/$name.log" >&2
    done
    echo "memcheck: $programs programs, $all reports${failed:+; not passed:$failed}"
    [ -z "$failed" ]
}

cmd_memcheck() {
    local names
    configure dev
    command -v valgrind >/dev/null 2>&1 || die "valgrind is missing, or there is none for this system"
    names=$*
    # shellcheck disable=SC2086 # a list of words is meant
    build_all --target ${names:-tsan_tests}
    [ -n "$names" ] || names=$(ctest --test-dir "$build" -N -L '^tsan$' | sed -n 's/^ *Test *#[0-9]*: //p')
    [ -n "$names" ] || die "there are no tests for it"
    test_surroundings
    # What PCRE2 compiles at run time reads past the ends of texts on purpose, and valgrind cannot see whose it is.
    export QT_ENABLE_REGEXP_JIT=0 QTEST_FUNCTION_TIMEOUT=$((memcheck_seconds * 1000))
    export TZ=UTC LC_ALL=C.UTF-8 QT_FATAL_WARNINGS=0 DISPUTEDESK_TESTS=1 # as ctest sets them
    # shellcheck disable=SC2086 # a list of words is meant
    memcheck_all $names
}
