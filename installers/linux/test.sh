#!/usr/bin/env bash
# Tests the packages as a user gets them: in a clean Debian, installs the .deb with apt, opens its window, renders a clip,
# opens a script, and removes it; then the same with the .rpm as far as that goes on Debian. Needs to be root, and makes
# its mounts where nobody else sees them, so that they end with it, however it ends.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../common/build.sh"

if [ $# -lt 2 ]; then
  say "usage: installers/linux/test.sh SLATEROOM.deb SLATEROOM.rpm"
  exit 2
fi
if [ "$(id -u)" -ne 0 ]; then
  say "the test makes a clean Debian, which takes root; run: sudo $0 $*, or build.sh --no-test"
  exit 2
fi
if [ -z "${SLATEROOM_TEST_MOUNTS:-}" ]; then
  require_packages packing packtest
  SLATEROOM_TEST_MOUNTS=own exec unshare --mount --propagation private "$0" "$@"
fi

DEB=$1
RPM=$2
SUITE=bookworm
CACHED=$WORK/cache
ROOT=$WORK/root
SHOTS=$WORK/screenshots
SAMPLE=$TOP/src/main/resources/studio/slateroom/project/sample
SCREEN=
STUDIO=

fail() {
  say "FAILED: $*"
  exit 1
}

passed() { say "ok: $*"; }

clean_up() {
  local status=$? place
  if [ -n "$STUDIO" ]; then kill "$STUDIO" 2> /dev/null || true; fi
  if [ -n "$SCREEN" ]; then kill "$SCREEN" 2> /dev/null || true; fi
  end_all_in_root
  for place in tmp/.X11-unix var/cache/apt/archives dev/shm dev proc; do umount -l "$ROOT/$place" 2> /dev/null || true; done
  if [ "$status" -eq 0 ]; then rm -rf --one-file-system "$ROOT"; else say "the system it failed in is left in $ROOT"; fi
}

# Whatever runs in the root has it for its own root folder.
end_all_in_root() {
  local process
  for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/root" 2> /dev/null)" = "$ROOT" ]; then kill -KILL "${process#/proc/}" 2> /dev/null || true; fi
  done
}

# --- A clean Debian ---------------------------------------------------------------------------------------------------

make_root() {
  local base=$CACHED/$SUITE.tar mirror
  mkdir -p "$CACHED/debs/partial" "$SHOTS"
  if [ ! -e "$base" ]; then
    say "making a clean Debian"
    [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || install_packages debian-archive-keyring
    rm -rf "$CACHED/$SUITE.root"
    debootstrap --variant=minbase "$SUITE" "$CACHED/$SUITE.root" > "$CACHED/debootstrap.log" 2>&1 \
      || fail "debootstrap, see $CACHED/debootstrap.log"
    tar -C "$CACHED/$SUITE.root" -cf "$base.part" .
    mv "$base.part" "$base"
    rm -rf "$CACHED/$SUITE.root"
  fi
  rm -rf --one-file-system "$ROOT"
  mkdir -p "$ROOT"
  tar -C "$ROOT" -xf "$base"
  mount -t proc proc "$ROOT/proc"
  mount --bind /dev "$ROOT/dev"
  mount -t tmpfs tmpfs "$ROOT/dev/shm"
  mount --bind "$CACHED/debs" "$ROOT/var/cache/apt/archives"
  mkdir -p "$ROOT/tmp/.X11-unix"
  mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
  cp /etc/resolv.conf "$ROOT/etc/resolv.conf"
  printf '#!/bin/sh\nexit 101\n' > "$ROOT/usr/sbin/policy-rc.d"
  chmod 755 "$ROOT/usr/sbin/policy-rc.d"
  echo 'APT::Keep-Downloaded-Packages "true";' > "$ROOT/etc/apt/apt.conf.d/00test"
  # How this machine gets at its packages, if that is said anywhere, holds for this one too.
  apt-config dump Acquire | grep -E '^Acquire::(http|https)::' > "$ROOT/etc/apt/apt.conf.d/01host" || true
  mirror=$(awk '$1 == "deb" { print $2; exit }' "$ROOT/etc/apt/sources.list")
  mirror=${mirror%/}
  cat > "$ROOT/etc/apt/sources.list" << END
deb $mirror $SUITE main
deb $mirror $SUITE-updates main
deb $mirror-security $SUITE-security main
END
  inside apt-get update -qq > "$CACHED/apt.log" 2>&1 || fail "apt-get update, see $CACHED/apt.log"
  inside useradd --create-home film
}

inside() { chroot "$ROOT" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 "$@"; }

as_user() {
  chroot --userspec=film:film "$ROOT" env -i -C /home/film HOME=/home/film USER=film PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    DISPLAY="${DISPLAY:-}" "$@"
}

apt_in_root() {
  inside apt-get -y -qq --no-install-recommends "$@" >> "$CACHED/apt.log" 2>&1 || {
    tail -20 "$CACHED/apt.log" >&2
    fail "apt-get $*"
  }
}

# What is there, but for what every installation writes, and for the user's own.
files() {
  (cd "$ROOT" && find . -xdev \( -path ./home -o -path ./root -o -path ./tmp -o -path ./proc -o -path ./dev -o -path ./run -o -path ./var/log \
    -o -path ./var/lib/dpkg -o -path ./var/lib/rpm -o -path ./var/cache/apt -o -path ./var/lib/apt \) -prune -o -print | sort)
}

start_screen() {
  local number
  exec 3> "$WORK/display"
  Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -ac > "$WORK/screen.log" 2>&1 &
  SCREEN=$!
  exec 3>&-
  for _ in $(seq 100); do
    number=$(cat "$WORK/display")
    [ -z "$number" ] || break
    sleep 0.1
  done
  [ -n "${number:-}" ] || fail "Xvfb, see $WORK/screen.log"
  export DISPLAY=:$number
}

# --- What is tested ---------------------------------------------------------------------------------------------------

# Every library that the package brings finds those that it needs. Only what nothing loads may not: AWT's with a display.
libraries_find_each_other() {
  local lacking
  lacking=$(inside sh -c 'cd /opt/slateroom && find . -type f \( -name "*.so" -o -name "*.so.*" -o -path "*/ffmpeg/ff*" -o -path "./bin/slateroom-*" \) |
    while read -r file; do LD_LIBRARY_PATH=lib/app/ffmpeg:lib/runtime/lib:lib/runtime/lib/server ldd "$file" 2> /dev/null |
      grep "not found" | sed "s|^|$file:|"; done')
  [ -z "$lacking" ] || fail "libraries are not found: $lacking"
  passed "libraries find each other"
}

# Opens the studio with these arguments, waits for its window and takes a picture of it.
open_window() {
  local name=$1 begun=$SECONDS
  shift
  as_user env JAVA_TOOL_OPTIONS="-Xlog:class+load:file=/tmp/$name.classes -Dslateroom.firstFrame=/tmp/$name.frame" \
    slateroom "$@" > "$WORK/$name.log" 2>&1 &
  STUDIO=$!
  until xdotool search --onlyvisible --name Slateroom > /dev/null 2>&1 && [ -s "$ROOT/tmp/$name.frame" ]; do
    kill -0 "$STUDIO" 2> /dev/null || fail "the studio ended by itself, see $WORK/$name.log"
    [ $((SECONDS - begun)) -lt 300 ] || fail "no window came up, see $WORK/$name.log"
    sleep 0.2
  done
  passed "$name: the window is painted after $(cat "$ROOT/tmp/$name.frame") ms"
}

picture() { import -window root "$SHOTS/$1.png"; }

close_window() {
  # A window is asked to close as by its frame's button; the studio then saves and ends.
  local window
  window=$(xdotool search --onlyvisible --name Slateroom | tail -1)
  xdotool windowclose "$window" || true
  for _ in $(seq 300); do
    kill -0 "$STUDIO" 2> /dev/null || break
    sleep 0.1
  done
  kill -KILL "$STUDIO" 2> /dev/null || true
  wait "$STUDIO" 2> /dev/null || true
  STUDIO=
  end_all_in_root
}

cache_is_used() {
  local all cached own
  all=$(grep -c 'source:' "$ROOT/tmp/$1.classes")
  cached=$(grep -c 'source: shared objects file' "$ROOT/tmp/$1.classes")
  own=$(grep -c ' studio\.slateroom\..*source: shared objects file' "$ROOT/tmp/$1.classes" || true)
  [ "$own" -gt 50 ] && [ $((cached * 10)) -gt $((all * 8)) ] || fail "$1: of $all classes, $cached come out of the cache, $own our own"
  passed "$1: of $all classes, $cached come out of the cache"
}

# The window comes up, plays, takes a script from a second start, and keeps the project.
studio_works() {
  local name=$1
  open_window "$name-studio"
  for _ in $(seq 300); do
    [ -e "$ROOT/home/film/Slateroom/Red convertible/project.slateroom" ] && break
    sleep 0.2
  done
  [ -e "$ROOT/home/film/Slateroom/Red convertible/project.slateroom" ] || fail "the sample project does not come"
  sleep 10
  picture "$name-studio"
  cache_is_used "$name-studio"
  grep -q 'libvlc\.so' /proc/*/maps 2> /dev/null || fail "LibVLC is not loaded"
  passed "$name: LibVLC is loaded"
  printf 'Shot 1 | 0s–4s\nA lamp in an empty room, slow push in.\n' > "$ROOT/home/film/lamp.shots"
  chmod 644 "$ROOT/home/film/lamp.shots"
  timeout 240 chroot --userspec=film:film "$ROOT" env -i -C /home/film HOME=/home/film USER=film PATH=/usr/bin:/bin \
    LC_ALL=C.UTF-8 DISPLAY="$DISPLAY" slateroom lamp.shots || fail "a second start does not hand over"
  for _ in $(seq 600); do
    grep -q '"lamp"' "$ROOT/home/film/Slateroom/Red convertible/project.slateroom" && break
    sleep 0.2
  done
  grep -q '"lamp"' "$ROOT/home/film/Slateroom/Red convertible/project.slateroom" || fail "the script did not arrive"
  sleep 3
  picture "$name-script"
  passed "$name: a script is handed to the open window"
  close_window
}

opens_a_project_file() {
  rm -rf "$ROOT/home/film/copy"
  cp -a "$ROOT/home/film/Slateroom/Red convertible" "$ROOT/home/film/copy"
  open_window "$1-project" /home/film/copy/project.slateroom
  for _ in $(seq 600); do
    grep -q '/home/film/copy"' "$ROOT/home/film/.config/slateroom/settings.json" 2> /dev/null && break
    sleep 0.2
  done
  grep -q '/home/film/copy"' "$ROOT/home/film/.config/slateroom/settings.json" || fail "the project was not opened"
  passed "$1: a project file opens its project"
  close_window
}

starts_with_a_script() {
  printf 'Shot 1 | 0s–4s\nRain on a window, static camera.\n' > "$ROOT/home/film/rain.shots"
  chmod 644 "$ROOT/home/film/rain.shots"
  open_window "$1-rain" rain.shots
  for _ in $(seq 600); do
    grep -q '"rain"' "$ROOT/home/film/copy/project.slateroom" && break
    sleep 0.2
  done
  grep -q '"rain"' "$ROOT/home/film/copy/project.slateroom" || fail "the script did not become a clip"
  passed "$1: a script opens in the project that was open last"
  close_window
}

renders() {
  local found
  cp "$SAMPLE"/red-convertible.shots "$SAMPLE"/*.jpg "$ROOT/tmp/"
  chmod 644 "$ROOT"/tmp/red-convertible.shots "$ROOT"/tmp/*.jpg
  rm -f "$ROOT/home/film/clip.mp4"
  as_user env JAVA_TOOL_OPTIONS="-Xlog:class+load:file=/tmp/$1-line.classes" slateroom render /tmp/red-convertible.shots \
    -o clip.mp4 -p resolution=480p --image /tmp/couple.jpg --image /tmp/woman.jpg --image /tmp/convertible.jpg \
    --image /tmp/drive.jpg > "$WORK/$1-render.log" 2>&1 || fail "render, see $WORK/$1-render.log"
  found=$(as_user env LD_LIBRARY_PATH=/opt/slateroom/lib/app/ffmpeg /opt/slateroom/lib/app/ffmpeg/ffprobe -v error \
    -show_entries stream=codec_name:format=duration -of csv=p=0 clip.mp4 | tr '\n' ' ')
  case $found in
    h264*aac*10.*) passed "$1: $(grep rendered "$WORK/$1-render.log"); its streams: $found" ;;
    *) fail "the clip is not what it should be: $found" ;;
  esac
  cache_is_used "$1-line"
}

# Nothing of the program is left, but what is the user's and what the log says.
nothing_is_left() {
  local left
  left=$(files | grep -i slateroom || true)
  left+=$(grep -rlis slateroom "$ROOT/usr/share/applications" "$ROOT/usr/share/mime" "$ROOT/usr/share/icons" "$ROOT/etc" || true)
  left+=$(grep -rls shot-script "$ROOT/usr/share/applications" "$ROOT/usr/share/mime" || true)
  [ -z "$left" ] || fail "the package leaves behind: $left"
  [ -e "$ROOT/home/film/Slateroom/Red convertible/project.slateroom" ] || fail "the user's project is gone"
  passed "$1 is gone, and the user's project is there"
}

test_deb() {
  cp "$DEB" "$ROOT/tmp/slateroom.deb"
  say "installing $(basename "$DEB") with apt"
  apt_in_root install /tmp/slateroom.deb
  as_user slateroom --version > /dev/null || fail "slateroom --version"
  inside dpkg -V slateroom || fail "files differ from the package"
  passed "installed: $(du -sm "$ROOT/opt/slateroom" | cut -f 1) MB in /opt/slateroom"
  libraries_find_each_other
  renders deb
  studio_works deb
  opens_a_project_file deb
  starts_with_a_script deb
  inside dpkg -V slateroom || fail "using the program changes its files"
  apt_in_root purge slateroom
  nothing_is_left "the .deb"
  # Again with the desktops' indexes there, which is how it is on a desktop.
  apt_in_root install desktop-file-utils gtk-update-icon-cache hicolor-icon-theme
  files > "$WORK/before.txt"
  apt_in_root install /tmp/slateroom.deb
  grep -q 'application/x-slateroom-project=studio.slateroom.Slateroom.desktop' "$ROOT/usr/share/applications/mimeinfo.cache" \
    || fail "project files are not associated"
  grep -q 'text/x-shot-script:\*\.shots' "$ROOT/usr/share/mime/globs" || fail "scripts are not associated"
  passed "project files and scripts open with it"
  apt_in_root purge slateroom
  files > "$WORK/after.txt"
  diff "$WORK/before.txt" "$WORK/after.txt" >&2 || fail "installing and removing leaves a trace"
  nothing_is_left "the .deb"
}

test_rpm() {
  local wanted
  cp "$RPM" "$ROOT/tmp/slateroom.rpm"
  say "installing $(basename "$RPM") with rpm"
  apt_in_root install rpm
  # Folders that Fedora has in any case.
  mkdir -p "$ROOT"/opt "$ROOT"/usr/share/{applications,licenses,metainfo}
  wanted=$(needs | awk '$1 == "cli" || $1 == "studio" {print $4}' | sort -u | tr '\n' ' ')
  for name in $wanted; do
    inside rpm -qp --requires /tmp/slateroom.rpm | grep -qx "$name" || fail "the .rpm does not ask for $name"
  done
  [ -z "$(inside rpm -qp --scripts /tmp/slateroom.rpm)" ] || fail "the .rpm brings scripts"
  passed "the .rpm asks for $wanted"
  files > "$WORK/before.txt"
  # What it asks for has Debian's names here.
  inside rpm -i --nodeps /tmp/slateroom.rpm 2> "$WORK/rpm.log" || fail "rpm -i, see $WORK/rpm.log"
  inside rpm -V --nodeps slateroom || fail "files differ from the package"
  rm -rf "$ROOT/home/film/clip.mp4" "$ROOT/home/film/Slateroom" "$ROOT/home/film/.config" "$ROOT/home/film/.local"
  renders rpm
  studio_works rpm
  inside rpm -e slateroom 2> "$WORK/rpm.log" || fail "rpm -e, see $WORK/rpm.log"
  files > "$WORK/after.txt"
  diff "$WORK/before.txt" "$WORK/after.txt" >&2 || fail "installing and removing leaves a trace"
  nothing_is_left "the .rpm"
}

begun=$SECONDS
trap clean_up EXIT
trap 'exit 1' INT TERM
make_root
start_screen
test_deb
test_rpm
say "tested in $((SECONDS - begun)) s; pictures are in $SHOTS"
