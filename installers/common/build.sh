# What the packers for Linux and macOS share: the build before it is packed. Sourced, never run.

. "$(dirname "${BASH_SOURCE[0]}")/../../src/main/bash/setup.sh"

COMMON=$TOP/installers/common
WORK=$TOP/target/installers
VERSION=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$TOP/pom.xml")

# The program as it is now, and the list of what it stands on.
build_for_packing() {
  require_jdk
  if build_is_old; then build; fi
  say "listing licences"
  maven -q generate-sources -Pinstallers >&2 || exit 1
}

# Prints a column of a table of what is fetched: name, file, address, SHA-256.
locked() {
  awk -v name="$1" -v column="$2" '$1 == name {print $column}' "$COMMON/fetch.lock"
}

# Fetches something of the table into a folder, unless it is there, and prints where. What is not what it was is no use.
fetch() {
  local name=$1 folder=$WORK/fetched file sum
  file=$folder/$(locked "$name" 2)
  sum=$(locked "$name" 4)
  mkdir -p "$folder"
  if [ ! -e "$file" ]; then
    say "fetching $(locked "$name" 3)"
    curl --fail --silent --show-error --location --proto '=https' --retry 3 -o "$file.part" "$(locked "$name" 3)" || return 1
    mv "$file.part" "$file"
  fi
  if [ "$(sha256 "$file")" != "$sum" ]; then
    say "$file is not what it should be: its SHA-256 is $(sha256 "$file"), not $sum"
    return 1
  fi
  echo "$file"
}

sha256() {
  if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}
