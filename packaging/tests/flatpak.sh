#!/usr/bin/env bash
# The Flatpak manifest parses, every key of it is one that flatpak-builder knows, and it asks for no more of the system than
# is listed here: flatpak.sh PACKAGES WORK. Building it wants the KDE SDK from the net and is not done here.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd -P)
work=$2
fail() { printf 'FAIL: %s\n' "$*"; exit 1; }
manifest=$here/../linux/org.disputedesk.disputedesk.yml
mkdir -p "$work"
work=$(cd "$work" && pwd -P)
cd "$work" # flatpak-builder leaves a folder .flatpak-builder where it is called
flatpak-builder --show-manifest "$manifest" >"$work/flatpak.json" 2>"$work/flatpak.log" || { cat "$work/flatpak.log"; fail "it does not parse"; }
# A key that it does not know is a warning, and status 0.
[ ! -s "$work/flatpak.log" ] || { cat "$work/flatpak.log"; fail "warnings (above)"; }
python3 - "$work/flatpak.json" <<'PY' || fail "its content (above)"
import json, sys
told = json.load(open(sys.argv[1]))
allowed = {"--share=ipc", "--share=network", "--socket=wayland", "--socket=fallback-x11", "--device=dri",
           "--talk-name=org.freedesktop.secrets", "--talk-name=org.kde.kwalletd6", "--talk-name=org.kde.StatusNotifierWatcher",
           "--talk-name=org.freedesktop.Notifications", "--talk-name=org.freedesktop.ScreenSaver",
           "--talk-name=org.gnome.ScreenSaver", "--system-talk-name=org.freedesktop.login1"}
wrong = [f"asks for {argument}" for argument in set(told["finish-args"]) ^ allowed]
for module in told["modules"]:
    for source in module["sources"]:
        if source["type"] == "archive" and not (source["url"].startswith("https://") and len(source.get("sha256", "")) == 64):
            wrong.append(f"{module['name']} is fetched without https and a checksum")
for line in wrong:
    print(line)
sys.exit(bool(wrong))
PY
echo "PASS: the Flatpak manifest parses (it was not built)"
