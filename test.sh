#!/usr/bin/env bash
# Installs what the tests need that is missing, then runs every test, browser tests included.
#   ./test.sh [further arguments of "dotnet test"]
set -euo pipefail
cd "$(dirname "$0")"

./build/restore.sh
./build/install-browser.sh
dotnet build BorderWatch.sln --no-restore --nologo --verbosity quiet

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# One project after the other: the browser tests measure what a reader sees, and two cores are soon busy.
status=0
dotnet test BorderWatch.sln --no-build --nologo -maxcpucount:1 --logger "console;verbosity=minimal" "$@" | tee "$log" || status=$?

# All projects in one line.
awk '/(Passed|Failed)! +- Failed:/ { gsub(/,/, ""); for (i = 1; i < NF; i++) { if ($i == "Failed:") failed += $(i + 1); if ($i == "Passed:") passed += $(i + 1); if ($i == "Skipped:") skipped += $(i + 1) } }
     END { printf "\n%d passed, %d failed, %d skipped\n", passed, failed, skipped }' "$log"
exit "$status"
