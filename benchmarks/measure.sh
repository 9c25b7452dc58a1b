#!/usr/bin/env bash
# Measures the program as it is used: publishes a Release build, starts it, and asks for its pages over one connection.
# Times are medians of REQUESTS (default 200) after a warm-up; ratios are against a static file of the same server,
# measured in the same run, because machines are noisy.
set -euo pipefail
cd "$(dirname "$0")/.."
requests=${REQUESTS:-200}
port=${PORT:-5179}
base=http://127.0.0.1:$port
work=$(mktemp -d)
pid=
stop() { if [ -n "$pid" ]; then kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; pid=; fi; }
trap 'stop; rm -rf "$work"' EXIT

./build/restore.sh
dotnet publish src/BorderWatch.Web --configuration Release --nologo --verbosity quiet --output "$work/app" >/dev/null

# Sets "took" to the seconds from the start of the process to the first complete overview; the process stays up.
start() {
  local began now
  began=$(date +%s.%N)
  dotnet "$work/app/BorderWatch.Web.dll" --database "$work/store.db" --urls "$base" >"$work/log" 2>&1 &
  pid=$!
  until curl -sf -o /dev/null "$base/"; do
    kill -0 "$pid" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.02
  done
  now=$(date +%s.%N)
  took=$(awk -v a="$began" -v b="$now" 'BEGIN { printf "%.2f", b - a }')
}

# Median milliseconds to the first byte.
first_byte() {
  local url=$1 list=$work/urls
  for _ in $(seq "$requests"); do printf 'url = "%s"\noutput = "/dev/null"\n' "$url"; done >"$list"
  curl -s --compressed -w '%{time_starttransfer}\n' --config "$list" | sort -n | awk '{ t[NR] = $1 * 1000 } END { printf "%.2f", t[int((NR + 1) / 2)] }'
}

size() { curl -s --compressed -o /dev/null -w '%{size_download}' "$1"; }

echo "Machine: $(nproc) cores, $(awk '/MemTotal/ { printf "%.0f GiB", $2 / 1048576 }' /proc/meminfo); $(dotnet --version)"
start
echo "Start to first overview, with first seeding: $took s"
stop
start
echo "Start to first overview, store in place:     $took s"

baseline=$base/favicon.svg
pages="/ /closures /closures/eagle-pass-rail /sources /sources/usa-today-2023-12-21 /method /closures.csv /closure-claims.csv /figures.csv /events.csv /event-claims.csv /sources.csv /ports.csv /vocabulary.csv"
for path in $pages; do first_byte "$base$path" >/dev/null; done
zero=$(first_byte "$baseline")
printf '\n%-34s %10s %14s %12s\n' "path" "ms" "x static file" "bytes, gzip"
printf '%-34s %10s %14s %12s\n' "/favicon.svg (baseline)" "$zero" "1.0" "$(size "$baseline")"
for path in $pages; do
  time=$(first_byte "$base$path")
  printf '%-34s %10s %14s %12s\n' "$path" "$time" "$(awk -v a="$time" -v b="$zero" 'BEGIN { printf "%.1f", a / b }')" "$(size "$base$path")"
done
