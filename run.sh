#!/usr/bin/env bash
# Restores, builds and starts the dashboard on http://127.0.0.1:5080.
#   ./run.sh [--urls http://127.0.0.1:8080] [--database file.db] [--supplement]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)

if ! command -v dotnet >/dev/null 2>&1; then
  echo "BorderWatch needs the .NET 10 SDK (https://dot.net); 'dotnet' was not found." >&2
  exit 1
fi

"$here/build/restore.sh"
# Quiet unless something is wrong.
if ! log=$(dotnet build "$here/src/BorderWatch.Web" --configuration Release --no-restore --nologo --verbosity quiet 2>&1); then
  echo "$log" >&2
  exit 1
fi

# The default store lies in the repository wherever this is called from; a path given with --database is read from the
# caller's folder. The program itself, not "dotnet run": Ctrl+C and kill reach it directly.
export BorderWatch__DefaultDatabase=$here/data/borderwatch.db
exec dotnet "$here/src/BorderWatch.Web/bin/Release/net10.0/BorderWatch.Web.dll" "$@"
