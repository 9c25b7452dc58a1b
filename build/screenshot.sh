#!/usr/bin/env bash
# Makes docs/overview.png, the picture of the README, from the pages as they are now.
set -euo pipefail
cd "$(dirname "$0")/.."

./build/restore.sh
./build/install-browser.sh
dotnet build tests/BorderWatch.Browser.Tests --no-restore --nologo --verbosity quiet -clp:"ErrorsOnly;NoSummary"
dotnet tests/BorderWatch.Browser.Tests/bin/Debug/net10.0/BorderWatch.Browser.Tests.dll -noLogo -explicit only -class BorderWatch.Browser.Tests.ReadmeScreenshot
ls -l docs/overview.png
