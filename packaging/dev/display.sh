# shellcheck shell=bash
# Finds out whether there is a screen, and makes one that nobody sees when there is none. Sourced by ./dev.

# A variable alone proves nothing (a dead server leaves its socket behind), so someone has to answer.
display_usable() {
    [ "$(uname -s)" = Darwin ] && return 0
    wayland_usable || x11_usable
}

wayland_usable() {
    local name=${WAYLAND_DISPLAY:-}
    [ -n "$name" ] || return 1
    case $name in /*) ;; *) name=${XDG_RUNTIME_DIR:-/nowhere}/$name ;; esac
    socket_answers "$name"
}

x11_usable() {
    local display=${DISPLAY:-} host number
    [ -n "$display" ] || return 1
    host=${display%:*}
    number=${display##*:}
    number=${number%%.*}
    case $number in '' | *[!0-9]*) return 1 ;; esac
    case $host in
        '' | unix) socket_answers "/tmp/.X11-unix/X$number" ;;
        *) limit 5 bash -c "exec 3<>/dev/tcp/$host/$((6000 + number))" 2>/dev/null ;;
    esac
}

# curl's status 7 is "could not connect"; any other means that somebody listens, though not for HTTP.
socket_answers() {
    local status=0
    [ -S "$1" ] || return 1
    command -v curl >/dev/null 2>&1 || return 0
    curl -s -o /dev/null --max-time 1 --unix-socket "$1" http://localhost/ || status=$?
    [ "$status" != 7 ]
}

xvfb_pid=
# start_display BUILD-FOLDER: sets DISPLAY and QT_QPA_PLATFORM: Xvfb where it starts, Qt's offscreen platform where it does not.
start_display() {
    local answer number='' tries=0
    ensure_runtime_dir "$1"
    unset WAYLAND_DISPLAY DISPLAY
    export QT_QPA_PLATFORM=offscreen
    [ "$(uname -s)" = Darwin ] && { unset QT_QPA_PLATFORM; return; }
    # Fresh machines have no locale, and Qt grumbles at anything but UTF-8.
    case $(locale charmap 2>/dev/null) in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac
    command -v Xvfb >/dev/null 2>&1 || return 0
    answer=$(mktemp)
    Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp 3>"$answer" >/dev/null 2>&1 &
    xvfb_pid=$!
    trap stop_display EXIT
    while [ "$tries" -lt 100 ] && kill -0 "$xvfb_pid" 2>/dev/null; do
        read -r number <"$answer" && break
        sleep 0.1
        tries=$((tries + 1))
    done
    rm -f "$answer"
    if [ -n "$number" ]; then
        export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
    else
        stop_display
    fi
}

stop_display() {
    [ -n "$xvfb_pid" ] || return 0
    kill "$xvfb_pid" 2>/dev/null || true
    wait "$xvfb_pid" 2>/dev/null || true
    xvfb_pid=
}

# Qt warns without XDG_RUNTIME_DIR, and a warning fails our tests.
ensure_runtime_dir() {
    local folder=$1/runtime
    [ -n "${XDG_RUNTIME_DIR:-}" ] && [ -d "$XDG_RUNTIME_DIR" ] && return
    mkdir -p "$folder"
    chmod 700 "$folder"
    export XDG_RUNTIME_DIR="$folder"
}
