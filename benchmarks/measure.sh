#!/usr/bin/env bash
# Measures the program as it is used: publishes a Release build, runs it, and prints the tables of the README.
#   ./benchmarks/measure.sh [--only pages,circuits] [--stores seed] [--pages /,/closures] [--requests 50] [--help]
set -euo pipefail
cd "$(dirname "$0")/.."

./build/restore.sh
exec dotnet run --project benchmarks/BorderWatch.Benchmarks --configuration Release --no-restore -- "$@"
