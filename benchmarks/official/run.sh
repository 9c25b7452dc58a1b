#!/usr/bin/env bash
# Measures official statistics at 400 thousand and 5 million rows beside the sqlite3 command-line program, which it installs
# from Debian's packages where it is missing, and prints the table of the README.
#   ./benchmarks/official/run.sh [--sizes 400k,5m] [--only import,export,pages] [--rounds 3] [--requests 200] [--help]
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v sqlite3 >/dev/null 2>&1; then
  if ! command -v apt-get >/dev/null 2>&1; then
    echo "The sqlite3 command-line program is missing, and is what times are compared with. Install it and run this again." >&2
    exit 1
  fi

  echo "Installing sqlite3 ..." >&2
  as_root=()
  if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends sqlite3 >/dev/null
fi

./build/restore.sh
exec dotnet run --project benchmarks/BorderWatch.Benchmarks --configuration Release --no-restore -- official "$@"
