# shellcheck shell=bash
# A fresh Windows of Wine's with a screen of its own, and what tries the program in it. Sourced by windows-*.sh, which say
# begin "$@" first. Wine is not Windows: what it shows of DPI, themes, Defender or certificates proves nothing.

fail() { printf 'FAIL: %s\n' "$*"; exit 1; }

# begin PACKAGES WORK: sets $here, $packages and $work, and starts the script anew without any network but a loopback of its
# own: nothing reaches out, and what listens there is the program's.
begin() {
    here=$(cd "$(dirname "$0")" && pwd -P)
    packages=$(cd "$1" && pwd -P)
    work=$2
    [ "$(id -u)" = 0 ] || fail "mounts and a network of its own want root"
    [ -n "${DISPUTEDESK_ALONE:-}" ] || DISPUTEDESK_ALONE=1 exec unshare --net --mount -- "$0" "$@"
    ip link set lo up
}

check_packages() {
    [ "$(find "$packages" -maxdepth 1 -name "disputedesk-*-windows-x86_64$1" | wc -l)" = 1 ] \
        || fail "$packages holds not one disputedesk-*-windows-x86_64$1: ./dev package windows"
    package=$(find "$packages" -maxdepth 1 -name "disputedesk-*-windows-x86_64$1")
    version=${package##*/disputedesk-}
    version=${version%-windows-x86_64*}
    mkdir -p "$work/pictures"
    work=$(cd "$work" && pwd -P)
}

xvfb=
open_wine() {
    local number='' font
    case $(locale charmap 2>/dev/null) in UTF-8) ;; *) export LC_ALL=C.UTF-8 ;; esac
    export WINEPREFIX=$work/wine WINEDEBUG=-all WINEDLLOVERRIDES="mscoree,mshtml=" TZ=UTC
    rm -rf "$WINEPREFIX"
    : >"$work/display"
    Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp >>"$work/display" 2>/dev/null &
    xvfb=$!
    trap close_wine EXIT
    trap 'exit 130' INT TERM
    until read -r number <"$work/display"; do kill -0 "$xvfb" || fail "Xvfb"; sleep 0.1; done
    export DISPLAY=:$number
    timeout 300 wineboot -i >"$work/wineboot.log" 2>&1 || fail "wineboot, see $work/wineboot.log"
    timeout 60 wine winecfg -v win10 >>"$work/wineboot.log" 2>&1 || fail "winecfg, see $work/wineboot.log"
    # Wine has none of Windows' fonts; what it takes in their place is for print.
    for font in {Tahoma,"Segoe UI","MS Shell Dlg","MS Shell Dlg 2"}="DejaVu Sans" {Consolas,"Courier New","Lucida Console"}="DejaVu Sans Mono"; do
        timeout 60 wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "${font%=*}" /d "${font#*=}" /f >>"$work/wineboot.log" 2>&1
    done
    local_data="$WINEPREFIX/drive_c/users/$(id -un)/AppData/Local"
    [ -d "$local_data" ] || fail "Wine has no $local_data"
}

# The wineserver of this prefix ends every program in it; no other prefix is touched.
close_wine() {
    umount "$work/small" 2>/dev/null || true
    [ -z "${WINEPREFIX:-}" ] || wineserver -k 2>/dev/null || true
    [ -z "$xvfb" ] || kill "$xvfb" 2>/dev/null || true
    xvfb=
}

# as_windows PATH: how Wine's programs name a file of this system.
as_windows() { printf 'Z:%s' "${1//\//\\}"; }

# win COMMAND...: five minutes at most; what it prints ends up in $work/win.log as well, without carriage returns.
win() {
    local status=0
    timeout -k 10 300 wine "$@" >"$work/win.raw" 2>"$work/win.err" </dev/null || status=$?
    tr -d '\r\000' <"$work/win.raw" | tee "$work/win.log"
    return "$status"
}

# refused STATUS COMMAND...: it ends with that status.
refused() {
    local status=0 want=$1
    shift
    win "$@" || status=$?
    [ "$status" = "$want" ] || fail "$* ended with $status, not $want"
}

# selftest PROGRAM: every check passes, with Windows' own TLS and key store, and it is the version that the package claims.
selftest() {
    win "$1" --selftest || { cat "$work/win.err"; fail "$1 --selftest"; }
    grep -qF "disputedesk ${version//-/.}, Qt " <(sed 's/-/./g' "$work/win.log") || fail "$1 is not version $version"
    ! grep -q FAILED "$work/win.log" || fail "a check of --selftest"
    grep -q '^tls: ok, schannel' "$work/win.log" || fail "TLS is not Windows' own"
    grep -q '^key store: ok, system keyring' "$work/win.log" || fail "the Credential Manager did not keep a key"
    grep -q '^window system: ok, windows' "$work/win.log" || fail "the window system is not Windows'"
}

# picture NAME PROGRAM [OPTIONS]: what the program paints, as $work/pictures/NAME.png.
picture() {
    local name=$1
    shift
    rm -f "$work/pictures/$name.png"
    win "$@" --screenshot "$(as_windows "$work/pictures/$name.png")" --size 1440x900 || { cat "$work/win.err"; fail "$* --screenshot"; }
    [ "$(stat -c %s "$work/pictures/$name.png")" -gt 30000 ] || fail "the picture $name.png shows next to nothing"
    echo "picture: $work/pictures/$name.png"
}

# start PROGRAM [OPTIONS]: in the background, as $running, once its window $window is on the screen.
running=
start() {
    wine "$@" >"$work/running.log" 2>&1 </dev/null &
    running=$!
    for _ in $(seq 600); do
        kill -0 "$running" 2>/dev/null || { cat "$work/running.log"; fail "$1 ended by itself"; }
        window=$(xdotool search --onlyvisible --name Disputedesk 2>/dev/null | head -n 1 || true)
        if [ -n "$window" ]; then
            sleep 3
            xdotool windowfocus "$window" # there is no window manager to give it
            return 0
        fi
        sleep 0.2
    done
    fail "$1 shows no window"
}

# As a person ends it.
end_started() {
    xdotool key alt+F4
    for _ in $(seq 100); do
        kill -0 "$running" 2>/dev/null || return 0
        sleep 0.2
    done
    import -window root "$work/pictures/windows-stuck.png"
    fail "Alt+F4 does not end the program, see $work/pictures/windows-stuck.png"
}

wait_for_window() {
    for _ in $(seq 100); do
        [ -z "$(xdotool search --onlyvisible --name "$1" 2>/dev/null)" ] || return 0
        sleep 0.2
    done
    import -window root "$work/pictures/windows-stuck.png"
    fail "no window \"$1\" came, see $work/pictures/windows-stuck.png"
}

# wait_for_keys NAME: until that window is there and has the keyboard. On a busy machine it may be seen well before, and
# what is typed meanwhile goes into the one below; there is no window manager that would hand the keyboard on.
wait_for_keys() {
    wait_for_window "$1"
    for _ in $(seq 50); do
        [ "$(xdotool getwindowfocus getwindowname 2>/dev/null)" != "$1" ] || return 0
        sleep 0.2
    done
    xdotool search --onlyvisible --name "$1" windowfocus
}

# counters: what the sandbox inside the program counted; nothing else listens here (begin).
counters() {
    local port
    for port in $(ss -Hltn | grep -o '127\.0\.0\.1:[0-9]*'); do
        curl -s --noproxy '*' -m 5 "http://$port/_sandbox/counters" | grep '"GET /disputes"' || true
    done
}

# accept_a_dispute PROGRAM: with the keyboard alone, in the window of the installed program; the sandbox's counters judge.
accept_a_dispute() {
    start "$1" --demo --size 1440x900
    xdotool key ctrl+f
    xdotool type --delay 40 'provider:omise status:needs_response'
    sleep 1.5
    xdotool key Return sleep 0.7 key Down sleep 1.5 key ctrl+k
    wait_for_keys Commands
    sleep 1
    xdotool type --delay 40 'accept loss'
    sleep 1
    xdotool key Return
    wait_for_window 'Accept the loss'
    sleep 1
    [ -z "$(counters | grep 'POST /disputes')" ] || fail "something was sent before it was confirmed"
    # From Cancel to the tick and back over Cancel to the button, which opens after a moment.
    xdotool key shift+Tab sleep 0.3 key space sleep 2.5 key Tab sleep 0.3 key Tab sleep 0.3 key space
    for _ in $(seq 50); do
        counters | grep -q '"POST /disputes/{id}/accept":1,\{0,1\}.*"applied":{"dspt_[a-z0-9_]*":1}' && break
        sleep 0.2
    done
    sleep 1
    import -window root "$work/pictures/windows-accepted.png"
    counters | grep -o '"writes".*' | grep -q '"writes":{"dspt_[a-z0-9_]*":1},"applied":{"dspt_[a-z0-9_]*":1}' || fail "the sandbox counted: $(counters)"
    echo "accepted once: $(counters | grep -o '"applied":{[^}]*}')"
    xdotool key Return sleep 0.5
    end_started
}
