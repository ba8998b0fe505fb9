# What ./run and ./test share: finding JDK 25, the system's packages, and the build. Sourced, never run.

TOP=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd)
APP=$TOP/target/app
CACHE=$APP/studio.aot
LINE_CACHE=$APP/line.aot

say() { echo "slateroom: $*" >&2; }

# --- JDK -------------------------------------------------------------------------------------------------------------

# Prints the major version of the JDK in a folder; nothing where there is none that can compile.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  local on_path
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  on_path=$(command -v javac) && dirname "$(dirname "$(readlink -f "$on_path")")"
  ls -d /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* /opt/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home 2> /dev/null
}

# Sets JAVA_HOME to the first JDK 25 there is, else to the first newer one.
find_jdk() {
  local folder version best=
  while read -r folder; do
    version=$(jdk_version "$folder") || continue
    if [ "${version:-0}" -eq 25 ]; then
      export JAVA_HOME=$folder
      return 0
    fi
    [ "${version:-0}" -gt 25 ] && [ -z "$best" ] && best=$folder
  done < <(jdk_candidates)
  [ -n "$best" ] && export JAVA_HOME=$best
}

require_jdk() {
  find_jdk && return
  if command -v apt-get > /dev/null; then
    say "there is no JDK 25 on this machine; looking whether the distribution has one"
    if may_install; then refresh_packages; fi
    if apt_has openjdk-25-jdk-headless; then
      may_install && install_packages openjdk-25-jdk-headless && find_jdk && return
      say "run: sudo apt-get install openjdk-25-jdk-headless"
      exit 2
    fi
  fi
  say "JDK 25 is needed and this system has none to offer. Get one from https://adoptium.net, unpack it into ~/.jdks, and run this again."
  exit 2
}

# --- System packages -------------------------------------------------------------------------------------------------

# What has to be there: who needs it, the library or file, its package on Debian, Fedora and Arch, and what it is for.
needs() {
  cat <<'TABLE'
cli libpulse.so.0 libpulse0 pulseaudio-libs libpulse FFmpeg
cli libasound.so.2 libasound2 alsa-lib alsa-lib FFmpeg
cli libxcb-shm.so.0 libxcb-shm0 libxcb libxcb FFmpeg
cli libfontconfig.so.1 libfontconfig1 fontconfig fontconfig captions
cli libfreetype.so.6 libfreetype6 freetype freetype2 captions
studio libgtk-3.so.0 libgtk-3-0 gtk3 gtk3 the window
studio libXtst.so.6 libxtst6 libXtst libxtst the window
studio libXxf86vm.so.1 libxxf86vm1 libXxf86vm libxxf86vm the window
studio libGL.so.1 libgl1 libglvnd-glx libglvnd the window
studio libvlc.so.5 libvlc5 vlc-libs libvlc the player
studio vlc/plugins/codec/libavcodec_plugin.so vlc-plugin-base vlc-plugins-base vlc-plugins-base the player
test Xvfb xvfb xorg-x11-server-Xvfb xorg-server-xvfb tests in a window
test xauth xauth xorg-x11-xauth xorg-xauth tests in a window
packing rpmbuild rpm rpm-build rpm-tools the .rpm
packing mksquashfs squashfs-tools squashfs-tools squashfs-tools the AppImage
packing desktop-file-validate desktop-file-utils desktop-file-utils desktop-file-utils checks of the desktop entry
packing appstreamcli appstream appstream appstream checks of the description
packing dpkg-deb dpkg dpkg dpkg the .deb
packing curl curl curl curl what is fetched
packtest debootstrap debootstrap debootstrap debootstrap a clean system to install on
packtest Xvfb xvfb xorg-x11-server-Xvfb xorg-server-xvfb a screen to open the window on
packtest xdotool xdotool xdotool xdotool a hand at the window
packtest import imagemagick ImageMagick imagemagick pictures of the window
bench ffmpeg ffmpeg ffmpeg ffmpeg what the engine is measured against
test espeak-ng espeak-ng espeak-ng espeak-ng tests of the voice
TABLE
}

# Prints the lines of the table that are not met for the given users of it.
missing() {
  local libraries user thing rest
  libraries=$(/sbin/ldconfig -p 2> /dev/null || ldconfig -p)
  needs | while read -r user thing rest; do
    case " $* " in *" $user "*) ;; *) continue ;; esac
    case $thing in
      lib*) [[ $libraries == *"$thing "* ]] && continue ;;
      */*) compgen -G "/usr/lib*/$thing" > /dev/null || compgen -G "/usr/lib/*/$thing" > /dev/null && continue ;;
      *) command -v "$thing" > /dev/null && continue ;;
    esac
    echo "$user $thing $rest"
  done
}

# Whether system packages can be installed, which may ask for a password.
may_install() { [ "$(id -u)" -eq 0 ] || { command -v sudo > /dev/null && sudo -v; }; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

refresh_packages() {
  as_root apt-get update -qq > /dev/null || say "the package lists could not all be refreshed; going on with those that are here"
}

apt_has() { apt-cache show "$1" > /dev/null 2>&1; }

# Ubuntu 24.04 has some libraries under a name that ends in t64, and the old name may have several providers.
apt_name() { if apt_has "$1t64"; then echo "$1t64"; else echo "$1"; fi; }

# Says nothing unless it fails.
install_packages() {
  local log
  log=$(mktemp)
  if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" > "$log" 2>&1; then
    tail -5 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

column() { awk -v n="$1" '{print $n}' <<< "$2" | sort -u | tr '\n' ' '; }

# Sees to the packages that the given users need, or says how and stops.
require_packages() {
  local lacking names=()
  [ "$(uname -s)" = Linux ] || return 0
  lacking=$(missing "$@")
  [ -n "$lacking" ] || return 0
  say "this machine lacks libraries: $(awk '{printf "%s%s (for", sep, $2; for (i = 6; i <= NF; i++) printf " %s", $i; printf ")"; sep=", "}' <<< "$lacking")"
  if command -v apt-get > /dev/null; then
    if may_install; then refresh_packages; fi
    for name in $(column 3 "$lacking"); do names+=("$(apt_name "$name")"); done
    if ! may_install; then
      say "they need an administrator; run: sudo apt-get install --no-install-recommends ${names[*]}"
      exit 2
    fi
    say "installing ${names[*]}"
    install_packages "${names[@]}" && [ -z "$(missing "$@")" ] && return 0
    say "that did not work; try it by hand: sudo apt-get install --no-install-recommends ${names[*]}"
  elif command -v dnf > /dev/null; then
    say "run: sudo dnf install $(column 4 "$lacking")"
  elif command -v pacman > /dev/null; then
    say "run: sudo pacman -S $(column 5 "$lacking")"
  else
    say "install them with your system's package tool, then run this again"
  fi
  exit 2
}

# --- Build -----------------------------------------------------------------------------------------------------------

# Maven through the wrapper; where it cannot fetch its Maven, the distribution's mvn helps it.
maven() {
  if ! "$TOP/mvnw" --version > /dev/null; then
    command -v mvn > /dev/null && exit 1
    command -v apt-get > /dev/null || exit 1
    say "installing the distribution's Maven, which fetches the right one"
    refresh_packages
    install_packages maven || exit 1
  fi
  (cd "$TOP" && ./mvnw -B "$@")
}

# Whether something that goes into the program is newer than the program.
build_is_old() {
  [ ! -e "$APP/.built" ] || [ -n "$(find "$TOP/pom.xml" "$TOP/.mvn" "$TOP/src/main" -newer "$APP/.built" -print -quit)" ]
}

build() {
  say "building; the first time this takes a few minutes"
  local started
  started=$(mktemp)
  if ! maven -q package -DskipTests -Dspotless.check.skip=true >&2; then
    rm -f "$started"
    say "the build failed; the lines above say why"
    exit 1
  fi
  # The JVM does not notice that classes have changed under a cache, so the cache and what says that it is there go.
  rm -f "$CACHE" "$LINE_CACHE" "$APP"/.ready-*
  mv "$started" "$APP/.built"
}

# --- Start -----------------------------------------------------------------------------------------------------------

# Puts the options of a file into an array named options: its plain lines, and those that begin with one of these words.
read_options() {
  local line file=$TOP/installers/common/$1.options
  while read -r line; do
    case $line in
      "" | "#"*) ;;
      -*) options+=("$line") ;;
      *) case " $* " in *" ${line%% *} "*) options+=("${line#* }") ;; esac ;;
    esac
  done < "$file"
}

# Becomes the studio, on the given java and with the given further options.
studio() {
  local java=$1 options=()
  shift
  read_options studio
  # LibVLC's threads would otherwise each keep an arena of freed frames.
  export MALLOC_ARENA_MAX=2
  # GTK draws nothing here; its search for what OpenGL can do would load 44 MB of drivers.
  export GDK_GL=disable
  exec "$java" -Dslateroom.ffmpeg="$APP/ffmpeg" --module-path "$APP/javafx" --add-modules javafx.controls,javafx.fxml \
    "${options[@]}" "$@" -cp "$APP/slateroom.jar:$APP/lib/*" studio.slateroom.app.Main
}

# Becomes the command line, on the given java and with the given further options up to a --, arguments behind it.
command_line() {
  local java=$1 options=()
  shift
  read_options line "$(uname -s | tr '[:upper:]' '[:lower:]')" "${KIND:-}"
  while [ "$1" != -- ]; do
    options+=("$1")
    shift
  done
  shift
  exec "$java" -Dslateroom.ffmpeg="$APP/ffmpeg" "${options[@]}" -cp "$APP/slateroom.jar:$APP/lib/*" studio.slateroom.app.Main "$@"
}

# Waits for a process to end; one that has not after so many seconds is killed.
end_within() {
  for _ in $(seq "$1"0); do
    kill -0 "$2" 2> /dev/null || return 0
    sleep 0.1
  done
  kill -KILL "$2" && wait "$2" || true
} 2> /dev/null

# Renders the sample once, small, and keeps the classes that takes, as quicken does for the studio.
quicken_command_line() {
  local home pid sample=$TOP/src/main/resources/studio/slateroom/project/sample
  [ ! -e "$LINE_CACHE" ] || return 0
  say "preparing the command line"
  home=$(mktemp -d "$APP/first-line.XXXXXX")
  (SLATEROOM_HOME=$home command_line "$1" -XX:AOTCacheOutput="$home/classes.aot" -- render "$sample/red-convertible.shots" \
    -o "$home/clip.mp4" -p resolution=480p --image "$sample/couple.jpg" --image "$sample/woman.jpg") > /dev/null 2>&1 &
  pid=$!
  trap 'kill -KILL "$pid" 2> /dev/null; rm -rf "$home"' EXIT
  end_within 120 "$pid"
  # A cache of a render that has failed lacks what renders are made of.
  if [ -e "$home/classes.aot" ] && [ -e "$home/clip.mp4" ]; then
    mv "$home/classes.aot" "$LINE_CACHE"
  else
    say "that did not work; renders will begin more slowly"
  fi
  rm -rf "$home"
  trap - EXIT
}

# Lets the studio walk through all that it can do, unseen, and keeps the classes that it loads in the form in which the
# JVM wants them. It works without that too, but takes half as long again to open.
quicken() {
  local home pid
  [ ! -e "$CACHE" ] || return 0
  say "preparing the studio's start"
  # Beside the cache, so that it is moved into its place as a whole.
  home=$(mktemp -d "$APP/first-start.XXXXXX")
  SLATEROOM_HOME=$home studio "$1" -Dglass.platform=Headless -Dprism.order=sw -Dslateroom.rehearsal=true \
    -XX:AOTCacheOutput="$home/classes.aot" > /dev/null 2>&1 &
  pid=$!
  trap 'kill -KILL "$pid" 2> /dev/null; rm -rf "$home"' EXIT
  end_within 240 "$pid"
  if [ -e "$home/classes.aot" ]; then
    mv "$home/classes.aot" "$CACHE"
  else
    say "that did not work; the studio will open more slowly"
  fi
  rm -rf "$home"
  trap - EXIT
}
