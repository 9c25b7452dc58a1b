#!/usr/bin/env bash
# Makes sure that there is a Chromium for the browser tests, from Debian's packages where there is apt. Elsewhere the
# tests themselves ask Playwright's installer for one. BORDERWATCH_CHROMIUM names another browser.
set -euo pipefail

for candidate in "${BORDERWATCH_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
  if [ -n "$candidate" ] && command -v "$candidate" >/dev/null 2>&1; then exit 0; fi
done

command -v apt-get >/dev/null 2>&1 || exit 0
echo "Installing Chromium for the browser tests ..." >&2
as_root=()
if [ "$(id -u)" -ne 0 ]; then as_root=(sudo); fi
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium fonts-liberation >/dev/null
