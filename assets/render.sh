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

# For the installers, which have no renderer of their own: all sizes of the program's and of its files' icons.
installers="$here/../installers/common/icons"
mkdir -p "$installers"
for size in 16 22 24 32 48 64 96 128 256 512; do
  drawing=slateroom
  if [ "$size" -le 32 ]; then drawing=slateroom-small; fi
  rsvg-convert -w "$size" -h "$size" "$here/icon/$drawing.svg" -o "$installers/slateroom-$size.png"
done
rsvg-convert -w 1024 -h 1024 "$here/icon/slateroom.svg" -o "$installers/slateroom-1024.png"
for name in project script; do
  for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w "$size" -h "$size" "$here/icon/$name.svg" -o "$installers/$name-$size.png"
  done
done
