#!/usr/bin/env bash
# Renders the drawings in this folder into the application's resources.
set -euo pipefail

for tool in rsvg-convert convert; do
  if ! command -v "$tool" >/dev/null; then
    echo "render.sh needs $tool: sudo apt-get install librsvg2-bin imagemagick" >&2
    exit 2
  fi
done

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
resources="$here/../src/main/resources/studio/slateroom"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

mkdir -p "$resources/project/sample" "$resources/app/icons"

for name in couple woman convertible drive; do
  rsvg-convert "$here/sample/$name.svg" -o "$work/$name.png"
  convert "$work/$name.png" -strip -sampling-factor 4:4:4 -quality 88 "$resources/project/sample/$name.jpg"
done

for size in 16 24 32; do
  rsvg-convert -w "$size" -h "$size" "$here/icon/slateroom-small.svg" -o "$resources/app/icons/slateroom-$size.png"
done
for size in 48 64 128 256 512; do
  rsvg-convert -w "$size" -h "$size" "$here/icon/slateroom.svg" -o "$resources/app/icons/slateroom-$size.png"
done
