#!/usr/bin/env bash
# Builds the program and scores its reader on labelled articles (README.md beside this file).
#   ./benchmarks/reading/run.sh [--set five,worked,aside] [--details] [--help]
set -euo pipefail
cd "$(dirname "$0")/../.."

./build/restore.sh
for project in src/BorderWatch.Web benchmarks/BorderWatch.Benchmarks.Reading; do
  dotnet build "$project" --configuration Release --no-restore --nologo --verbosity quiet -clp:ErrorsOnly >&2
done

program=$(find src/BorderWatch.Web/bin/Release -name BorderWatch.Web.dll -print -quit)
exec dotnet run --project benchmarks/BorderWatch.Benchmarks.Reading --configuration Release --no-build -- \
  --program "$program" --folder benchmarks/reading --articles ../shared/articles "$@"
