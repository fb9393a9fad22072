# shellcheck shell=bash
# ./dev fuzz [TARGET|all] [SECONDS]: libFuzzer, with AddressSanitizer and UBSan, from the corpus in tests/data/fuzz. What it
# finds stays in build-fuzz/corpus; ./dev fuzz keep [TARGET|all] takes over what reaches code that the corpus does not.
# Sourced by ./dev.
fuzz_targets="omise wooshpay stripe page query csv display httptime metadata"

# fuzz_one TARGET SECONDS: a crash ends it and names the file with the bytes.
fuzz_one() {
    local target=$1 seconds=$2 work=$build/corpus/$1
    mkdir -p "$work"
    say "$target, $seconds s"
    "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -max_len=6000 -print_final_stats=1   \
        -dict="$top/tests/fuzz/words.dict" -artifact_prefix="$build/corpus/$target-" "$work" "$top/tests/data/fuzz/$target" \
        >"$build/corpus/$target.log" 2>&1 || { tail -n 40 "$build/corpus/$target.log" >&2; die "$target: see above and $build/corpus/$target.log"; }
    grep -E 'DONE|number_of_executed_units' "$build/corpus/$target.log" >&2
}

# fuzz_keep TARGET: the fewest files that reach what corpus and findings reach together. Large ones stay outside git.
fuzz_keep() {
    local target=$1 kept=$top/tests/data/fuzz/$1 merged=$build/corpus/$1.merged
    rm -rf "$merged"
    mkdir -p "$merged" "$build/corpus/$target" "$kept"
    "$build/fuzz/fuzz_$target" -merge=1 -max_len=6000 "$merged" "$kept" "$build/corpus/$target" >"$build/corpus/$target.merge.log" 2>&1
    rm -f "$kept"/*
    # The first two hundred by size: small inputs come first, and a corpus is replayed in every test run.
    find "$merged" -type f -printf '%s %p\n' | sort -n | head -n 200 | cut -d' ' -f2- | while read -r file; do cp "$file" "$kept/"; done
    say "$target: $(find "$kept" -type f | wc -l) files, $(du -sb "$kept" | cut -f1) bytes"
}

cmd_fuzz() {
    local act=run targets seconds=60 target
    [ "${1:-}" = keep ] && { act=keep; shift; }
    targets=${1:-all}
    seconds=${2:-60}
    [ "$targets" = all ] && targets=$fuzz_targets
    install_clang
    configure fuzz
    build_all --target fuzz_programs
    export TZ=UTC LC_ALL=C.UTF-8 ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}" UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1:halt_on_error=1}"
    for target in $targets; do
        [ -x "$build/fuzz/fuzz_$target" ] || die "there is no target $target; targets: $fuzz_targets" 2
        if [ "$act" = keep ]; then fuzz_keep "$target"; else fuzz_one "$target" "$seconds"; fi
    done
}
