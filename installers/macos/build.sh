#!/usr/bin/env bash
# Makes a .dmg and a .pkg for the kind of Mac that it runs on, and with --test installs the .pkg, tries it and removes it,
# which asks for an administrator. They end up in target/installers/packages.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../common/build.sh"

PACKAGES=$WORK/packages
APPLICATION=$WORK/stage/Slateroom.app
MOUNTED=

case $(uname -m) in
  arm64) machine=arm64 ;;
  *) machine=x86_64 ;;
esac

clean_up() { if [ -n "$MOUNTED" ]; then hdiutil detach -quiet "$MOUNTED" || true; fi; }
trap clean_up EXIT

make_icon() {
  local set=$WORK/slateroom.iconset size
  rm -rf "$set"
  mkdir -p "$set"
  for size in 16 32 128 256 512; do
    cp "$COMMON/icons/slateroom-$size.png" "$set/icon_${size}x$size.png"
    cp "$COMMON/icons/slateroom-$((size * 2)).png" "$set/icon_${size}x$size@2x.png"
  done
  iconutil -c icns -o "$WORK/slateroom.icns" "$set"
}

# Takes out of VideoLAN's program what the studio needs, laid out as there.
take_vlc() {
  local image from to=$WORK/vlc kind name file
  image=$(fetch "vlc-macos-$machine")
  MOUNTED=$WORK/mounted
  mkdir -p "$MOUNTED"
  hdiutil attach -quiet -nobrowse -readonly -mountpoint "$MOUNTED" "$image"
  from=$MOUNTED/VLC.app/Contents/MacOS
  rm -rf "$to"
  mkdir -p "$to/lib" "$to/plugins"
  cp -a "$from"/lib/libvlc*.dylib "$to/lib/"
  while read -r kind name; do
    case $kind in "" | "#"*) continue ;; esac
    file=$from/plugins/lib${name}_plugin.dylib
    if [ -e "$file" ]; then cp "$file" "$to/plugins/"; fi
  done < "$COMMON/vlc-plugins.txt"
  [ -e "$to/plugins/libmp4_plugin.dylib" ] && [ -e "$to/plugins/libavcodec_plugin.dylib" ]
  hdiutil detach -quiet "$MOUNTED"
  MOUNTED=
}

# The version, which jpackage does not take; then a signature that holds for what has been added, by nobody.
finish_application() {
  plutil -replace CFBundleShortVersionString -string "$VERSION" "$APPLICATION/Contents/Info.plist"
  plutil -replace CFBundleVersion -string "$VERSION" "$APPLICATION/Contents/Info.plist"
  codesign --force --deep --sign - "$APPLICATION"
  codesign --verify --deep "$APPLICATION"
}

make_packages() {
  local name=Slateroom-$VERSION-macos-$machine disk=$WORK/disk
  rm -rf "$disk" "$PACKAGES"
  mkdir -p "$disk" "$PACKAGES"
  cp -a "$APPLICATION" "$disk/"
  ln -s /Applications "$disk/Applications"
  hdiutil create -quiet -volname Slateroom -srcfolder "$disk" -format ULMO "$PACKAGES/$name.dmg"
  rm -f "$disk/Applications"
  # Where it is installed is said, not looked for: a copy elsewhere would otherwise be overwritten instead.
  pkgbuild --analyze --root "$disk" "$WORK/components.plist" > /dev/null
  plutil -replace 0.BundleIsRelocatable -bool NO "$WORK/components.plist"
  pkgbuild --root "$disk" --component-plist "$WORK/components.plist" --install-location /Applications \
    --identifier studio.slateroom --version "$VERSION" "$PACKAGES/$name.pkg"
  rm -rf "$disk"
}

test_package() {
  local inside=/Applications/Slateroom.app/Contents home sample=$TOP/src/main/resources/studio/slateroom/project/sample
  home=$(mktemp -d)
  sudo installer -pkg "$PACKAGES"/*.pkg -target /
  "$inside/MacOS/slateroom-line" --version
  SLATEROOM_HOME=$home "$inside/MacOS/slateroom-line" render "$sample/red-convertible.shots" -o "$home/clip.mp4" \
    -p resolution=480p --image "$sample/couple.jpg" --image "$sample/woman.jpg"
  "$inside/app/ffmpeg/ffprobe" -v error -show_entries format=duration -of csv=p=0 "$home/clip.mp4" | grep '^10\.'
  SLATEROOM_HOME=$home JAVA_TOOL_OPTIONS="-Dslateroom.firstFrame=$home/frame -Dslateroom.rehearsal=true" \
    "$inside/MacOS/Slateroom"
  say "the window was painted after $(cat "$home/frame") ms"
  [ -e "$home/projects/Red convertible/project.slateroom" ]
  if grep -rl 'there is no LibVLC' "$home/data"; then
    say "the bundled LibVLC does not load"
    exit 1
  fi
  codesign --verify --deep /Applications/Slateroom.app
  sudo rm -rf /Applications/Slateroom.app
  sudo pkgutil --forget studio.slateroom
  rm -rf "$home"
}

build_for_packing
make_icon
take_vlc
"$JAVA_HOME/bin/java" "$COMMON/Stage.java" "$TOP" "$WORK/stage" Slateroom "$VERSION" "$WORK/slateroom.icns" "$WORK/vlc"
finish_application
make_packages
if [ "${1:-}" = --test ]; then test_package; fi
(cd "$PACKAGES" && shasum -a 256 -- * > SHA256SUMS)
ls -l "$PACKAGES"
