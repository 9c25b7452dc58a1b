#!/usr/bin/env bash
# Restores every project. Where the feed lacks the package that carries the official Blazor script, and only for that
# reason, switches the workaround of build/BlazorScript.targets on and restores again (README, Decisions).
set -euo pipefail
cd "$(dirname "$0")/.."

switch=build/blazor-script.local.props
# The official script and the copy would be two files of one name.
if [ ! -f "$switch" ]; then rm -f src/BorderWatch.Web/wwwroot/_framework/blazor.web.js; fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT

if dotnet restore BorderWatch.sln --nologo --verbosity quiet >"$log" 2>&1; then
  exit 0
fi

if [ -f "$switch" ] || ! grep -q 'NU1101.*Microsoft\.AspNetCore\.App\.Internal\.Assets' "$log"; then
  cat "$log" >&2
  exit 1
fi

echo "The package with the official Blazor script is not in this machine's feed: using the script of the 9.0 runtime." >&2
cat >"$switch" <<'PROPS'
<Project>
  <PropertyGroup>
    <BlazorScriptFromRuntime>true</BlazorScriptFromRuntime>
  </PropertyGroup>
</Project>
PROPS
if ! dotnet restore BorderWatch.sln --nologo --verbosity quiet >"$log" 2>&1; then
  rm -f "$switch"
  cat "$log" >&2
  exit 1
fi
