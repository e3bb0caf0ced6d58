#!/bin/sh
# usage: small_disk.sh WIRE_APP full|read-only FOLDER
# Connects Windsurf where its second settings file is on a small disk that is full or read-only.
# Prints what wire_app prints, then every file that is there afterwards with its checksum.
# Exit 77: this system does not let us mount a disk of our own.
set -eu
if [ "${4:-}" != inside ]; then
    unshare -rm true 2>/dev/null || exit 77
    exec unshare -rm "$0" "$1" "$2" "$3" inside
fi
disk="$3/home/.codeium"
mkdir -p "$disk" "$3/home/.config/devin"
mount -t tmpfs -o size=64k tmpfs "$disk" || exit 77
mkdir "$disk/windsurf"
printf '{"mcpServers": {"mine": {"command": "a"}}}' > "$disk/windsurf/mcp_config.json"
printf '{} // mine' > "$3/home/.config/devin/mcp_config.json"
if [ "$2" = full ]; then
    cat /dev/zero > "$disk/filler" 2>/dev/null || true
else
    mount -o remount,ro "$disk"
fi
"$1" once "$3/home" "$3/data" windsurf 2>/dev/null || true
cd "$3"
find . -type f ! -name filler ! -name receipts.json | sort | while read -r file; do
    printf '%s %s\n' "$file" "$(cat "$file")"
done
