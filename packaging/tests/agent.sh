# shellcheck shell=bash
# An ordinary person in the open root ($root, see root.sh), whose home has a blank and Thai letters in its name, and who
# starts the program. Sourced.

agent_home='/home/agent ผู้ดูแล'

make_agent() {
    inside useradd --no-create-home --home-dir "$agent_home" --uid 4711 agent
    inside mkdir -p "$agent_home/run"
    inside chmod 700 "$agent_home/run"
    inside chown -R agent: "$agent_home"
}

# as_agent [NAME=VALUE...] COMMAND...: no more environment than a login has; five minutes at most. What it prints ends up in
# $work/agent.log as well.
as_agent() {
    timeout -k 10 300 chroot --userspec=agent:agent "$root" /usr/bin/env -i HOME="$agent_home" XDG_RUNTIME_DIR="$agent_home/run" \
        PATH=/usr/bin:/bin LC_ALL=C.UTF-8 TZ=UTC "$@" </dev/null 2>&1 | tee "$work/agent.log"
}

# selftest PROGRAM [NAME=VALUE...]: every check passes, and it is the version that the packages claim.
selftest() {
    local program=$1
    shift
    as_agent QT_QPA_PLATFORM=offscreen "$@" "$program" --selftest || fail "$program --selftest"
    grep -qx "disputedesk ${version//./\\.}, Qt .*" <(sed 's/-/./g' "$work/agent.log") || fail "$program is not version $version"
    ! grep -q FAILED "$work/agent.log" || fail "a check of --selftest"
}

# picture NAME PROGRAM [OPTIONS]: the window under X, as $work/pictures/NAME.png.
picture() {
    local name=$1 made="$agent_home/$1.png"
    shift
    # The server is the agent's own and ends with the command; -displayfd says which number it took once it listens.
    # shellcheck disable=SC2016 # the inner shell expands
    as_agent bash -c 'set -e
        : >"$HOME/display"
        Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp >>"$HOME/display" 2>/dev/null & server=$!
        trap "kill $server" EXIT
        until read -r number <"$HOME/display"; do kill -0 $server; sleep 0.1; done
        DISPLAY=:$number "$@"' bash "$@" --screenshot "$made" --size 1440x900 || fail "$* --screenshot"
    mkdir -p "$work/pictures"
    cp "$root$made" "$work/pictures/$name.png"
    # The first start's page, the emptiest there is, packs into 54 kB; a window without a word into less than 20.
    [ "$(stat -c %s "$work/pictures/$name.png")" -gt 30000 ] || fail "the picture $name.png shows next to nothing"
    echo "picture: $work/pictures/$name.png"
}
