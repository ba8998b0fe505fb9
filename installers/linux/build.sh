#!/usr/bin/env bash
# Makes the packages for Linux and tests them: a .deb, a .rpm, an archive that runs from any folder and, with --appimage,
# an AppImage. They end up in target/installers/packages. --no-test leaves the test away, which needs to be root.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../common/build.sh"

FILES=$TOP/installers/linux/files
IMAGE=$WORK/stage/slateroom-studio
PACKAGES=$WORK/packages
MAINTAINER="Slateroom <packages@slateroom.studio>"
SUMMARY="studio for film makers: from a shot script to a clip"

appimage=
tested=1
for option in "$@"; do
  case $option in
    --appimage) appimage=1 ;;
    --no-test) tested= ;;
    *)
      say "usage: installers/linux/build.sh [--appimage] [--no-test]"
      exit 2
      ;;
  esac
done

case $(uname -m) in
  x86_64) deb_arch=amd64 ;;
  aarch64) deb_arch=arm64 ;;
  *)
    say "there is no FFmpeg for $(uname -m) to pack"
    exit 2
    ;;
esac

stage() {
  "$JAVA_HOME/bin/java" "$COMMON/Stage.java" "$TOP" "$WORK/stage" slateroom-studio "$VERSION" "$COMMON/icons/slateroom-512.png" >&2
  # The launchers' picture is beside the desktop's own.
  rm -f "$IMAGE/lib/slateroom-studio.png"
  install -m 755 "$FILES/slateroom" "$IMAGE/bin/slateroom"
  chmod -R u+w,go+rX,go-w "$IMAGE"
}

# Lays out a file system for a package: the program in /opt, and what desktops look at where they look.
lay_out() {
  local root=$1 size name share=$1/usr/share
  rm -rf "$root"
  mkdir -p "$root/opt" "$root/usr/bin" "$share"/{applications,metainfo,mime/packages,man/man1}
  cp -a "$IMAGE" "$root/opt/slateroom"
  ln -s ../../opt/slateroom/bin/slateroom "$root/usr/bin/slateroom"
  install -m 644 "$FILES/studio.slateroom.Slateroom.desktop" "$share/applications/"
  install -m 644 "$FILES/studio.slateroom.Slateroom.metainfo.xml" "$share/metainfo/"
  install -m 644 "$FILES/slateroom.xml" "$share/mime/packages/"
  for size in 16 22 24 32 48 64 96 128 256 512; do
    install -D -m 644 "$COMMON/icons/slateroom-$size.png" "$share/icons/hicolor/${size}x$size/apps/slateroom.png"
  done
  for size in 16 24 32 48 64 128 256 512; do
    name=$share/icons/hicolor/${size}x$size/mimetypes
    install -D -m 644 "$COMMON/icons/project-$size.png" "$name/application-x-slateroom-project.png"
    install -D -m 644 "$COMMON/icons/script-$size.png" "$name/text-x-shot-script.png"
  done
  install -D -m 644 "$TOP/assets/icon/slateroom.svg" "$share/icons/hicolor/scalable/apps/slateroom.svg"
  install -D -m 644 "$TOP/assets/icon/project.svg" "$share/icons/hicolor/scalable/mimetypes/application-x-slateroom-project.svg"
  install -D -m 644 "$TOP/assets/icon/script.svg" "$share/icons/hicolor/scalable/mimetypes/text-x-shot-script.svg"
  gzip -9n < "$FILES/slateroom.1" > "$share/man/man1/slateroom.1.gz"
  chmod 644 "$share/man/man1/slateroom.1.gz"
}

# Some libraries have got a new name on newer systems, where the old one may stand for several.
deb_depends() {
  local user thing name rest
  printf 'libc6 (>= 2.34)'
  needs | while read -r user thing name rest; do
    case $user:$name in
      cli:libasound2 | studio:libgtk-3-0) printf ', %st64 | %s' "$name" "$name" ;;
      cli:* | studio:*) printf ', %s' "$name" ;;
    esac
  done
}

make_deb() {
  local root=$WORK/deb package=$PACKAGES/slateroom_${VERSION}_$deb_arch.deb
  say "making $(basename "$package")"
  lay_out "$root"
  install -D -m 644 "$IMAGE/lib/app/licences/README" "$root/usr/share/doc/slateroom/copyright"
  mkdir "$root/DEBIAN"
  cat > "$root/DEBIAN/control" << END
Package: slateroom
Version: $VERSION
Architecture: $deb_arch
Maintainer: $MAINTAINER
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f 1)
Depends: $(deb_depends)
Recommends: xdg-utils
Suggests: espeak-ng
Section: video
Priority: optional
Description: $SUMMARY
 Write the shots of a clip, attach reference pictures, videos and sounds, and
 watch the clip in the same window. An engine on your own machine renders the
 script as an animatic; with a Segmind key it becomes a clip by a video model.
END
  (cd "$root" && find opt usr -type f -print0 | sort -z | xargs -0 md5sum > DEBIAN/md5sums)
  chmod 644 "$root/DEBIAN/md5sums"
  dpkg-deb --root-owner-group -Zzstd -z12 --build "$root" "$package" > /dev/null
  rm -rf "$root"
}

# Fedora's names; what the build's own libraries need is not to be looked for, since most of it is in the package.
make_rpm() {
  local root=$WORK/rpm/root user thing debian name rest requires=
  say "making the .rpm"
  lay_out "$root"
  install -D -m 644 "$IMAGE/lib/app/licences/README" "$root/usr/share/licenses/slateroom/README"
  requires=$(needs | while read -r user thing debian name rest; do
    case $user in cli | studio) echo "Requires: $name" ;; esac
  done | sort -u)
  cat > "$WORK/rpm/slateroom.spec" << END
Name: slateroom
Version: $VERSION
Release: 1
Summary: $SUMMARY
License: GPL-3.0-or-later
AutoReqProv: no
$requires
Suggests: espeak-ng
%description
Write the shots of a clip, attach reference pictures, videos and sounds, and
watch the clip in the same window. An engine on your own machine renders the
script as an animatic; with a Segmind key it becomes a clip by a video model.
%files
/opt/slateroom
/usr/bin/slateroom
%dir /usr/share/licenses/slateroom
$(cd "$root" && find usr/share -type f -printf '/%p\n' | sort)
END
  rpmbuild --quiet -bb --target "$(uname -m)" --buildroot "$root" \
    --define "_topdir $WORK/rpm/top" --define "_rpmdir $PACKAGES" --define "_rpmfilename %{NAME}-%{VERSION}-%{RELEASE}.%{ARCH}.rpm" \
    --define "_build_id_links none" --define "debug_package %{nil}" --define "__os_install_post %{nil}" \
    --define "_binary_payload w12.zstdio" "$WORK/rpm/slateroom.spec" >&2
  rm -rf "$WORK/rpm"
}

make_archive() {
  local name=slateroom-$VERSION-linux-$(uname -m)
  say "making $name.tar.gz"
  rm -rf "${WORK:?}/$name"
  cp -a "$IMAGE" "$WORK/$name"
  mkdir "$WORK/$name/desktop"
  cp "$FILES"/*.desktop "$FILES"/*.xml "$TOP/assets/icon/slateroom.svg" "$WORK/$name/desktop/"
  tar -C "$WORK" --owner=0 --group=0 --numeric-owner --sort=name -czf "$PACKAGES/$name.tar.gz" "$name"
  rm -rf "${WORK:?}/$name"
}

# An AppImage is a small program of its own, which mounts what follows it in the same file.
make_appimage() {
  local root=$WORK/AppDir runtime package=$PACKAGES/Slateroom-$VERSION-$(uname -m).AppImage
  runtime=$(fetch "appimage-$(uname -m)")
  say "making $(basename "$package")"
  rm -rf "$root"
  cp -a "$IMAGE" "$root"
  ln -s bin/slateroom "$root/AppRun"
  cp "$FILES/studio.slateroom.Slateroom.desktop" "$root/"
  cp "$COMMON/icons/slateroom-256.png" "$root/slateroom.png"
  ln -s slateroom.png "$root/.DirIcon"
  install -D -m 644 "$FILES/studio.slateroom.Slateroom.metainfo.xml" "$root/usr/share/metainfo/studio.slateroom.Slateroom.appdata.xml"
  rm -f "$package.squashfs"
  mksquashfs "$root" "$package.squashfs" -root-owned -noappend -quiet -no-progress -comp zstd > /dev/null
  cat "$runtime" "$package.squashfs" > "$package"
  chmod 755 "$package"
  rm -rf "$root" "$package.squashfs"
  APPIMAGE_EXTRACT_AND_RUN=1 "$package" --version > /dev/null
}

begun=$SECONDS
require_packages cli studio packing
build_for_packing
desktop-file-validate "$FILES"/*.desktop
appstreamcli validate --no-net "$FILES"/*.metainfo.xml > /dev/null
stage
rm -rf "$PACKAGES"
mkdir -p "$PACKAGES"
make_deb
make_rpm
make_archive
if [ -n "$appimage" ]; then make_appimage; fi
say "packed in $((SECONDS - begun)) s"
if [ -n "$tested" ]; then
  "$TOP/installers/linux/test.sh" "$PACKAGES"/*.deb "$PACKAGES"/*.rpm
fi
(cd "$PACKAGES" && sha256sum -- * > SHA256SUMS)
ls -l "$PACKAGES" >&2
