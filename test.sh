#!/usr/bin/env bash
# Installs what the tests need that is missing, then runs every test, browser tests included.
#   ./test.sh [further arguments of "dotnet test"]
set -euo pipefail
cd "$(dirname "$0")"

./build/restore.sh
dotnet build BorderWatch.sln --no-restore --nologo --verbosity quiet
./build/install-browser.sh

if [ $# -eq 0 ]; then set -- --logger "console;verbosity=minimal"; fi
# One project after the other: the browser tests measure what a reader sees, and two cores are soon busy.
dotnet test BorderWatch.sln --no-build --nologo -maxcpucount:1 "$@"
