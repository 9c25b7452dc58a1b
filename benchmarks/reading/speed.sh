#!/usr/bin/env bash
# Measures how fast "read" is, as Markdown: one article of 1,000 words, and a folder of 10,000 articles. The articles are those of
# the labelled sets, repeated; the baseline, measured in the same run, is counting their words with wc.
#   ./benchmarks/reading/speed.sh [number of articles, 10000]
set -euo pipefail
cd "$(dirname "$0")/../.."

many=${1:-10000}
runs=5
words=1000

./build/restore.sh
dotnet build src/BorderWatch.Web --configuration Release --no-restore --nologo --verbosity quiet -clp:ErrorsOnly >&2
program=$(find src/BorderWatch.Web/bin/Release -name BorderWatch.Web.dll -print -quit)

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/many" "$folder/long" "$folder/none"

texts=(benchmarks/reading/worked/*.txt benchmarks/reading/aside/*.txt)
for ((i = 0; i < many; i++)); do cp "${texts[i % ${#texts[@]}]}" "$folder/many/$i.txt"; done
# Whole paragraphs, until the words are there: each of the long articles begins at another one.
long=200
for ((i = 0; i < long; i++)); do
  { cat "${texts[@]:i % ${#texts[@]}}"; cat "${texts[@]}"; } 2>/dev/null | awk -v most=$words '{ if (n >= most) exit; n += NF; print }' >"$folder/long/$i.txt" || true
done

# The least of some runs, in milliseconds: what else the machine does only adds.
least() {
  local best=
  for ((run = 0; run < runs; run++)); do
    local start end
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1
    end=$(date +%s%N)
    local took=$(((end - start) / 1000000))
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
  done
  echo "$best"
}

count() { find "$1" -type f -exec cat {} + | wc -w; }

# The worst that a writer could do: one sentence that never ends. Twice the text must not take much more than twice the time.
endless() { awk -v most="$1" 'BEGIN { s = "closed rail crossings in Eagle Pass and El Paso and "; for (n = 0; n < most; n += length(s)) printf "%s", s }'; }
endless 1000000 >"$folder/one.txt"
endless 2000000 >"$folder/two.txt"

start_only=$(least dotnet "$program" read "$folder/none")
one=$(least dotnet "$program" read "$folder/long/0.txt" --published 2023-12-22 --format json)
long_ms=$(least dotnet "$program" read "$folder/long" --published 2023-12-22 --format json)
runs=2
many_ms=$(least dotnet "$program" read "$folder/many" --published 2023-12-22 --format json)
one_mb=$(least dotnet "$program" read "$folder/one.txt" --published 2023-12-22 --format json)
two_mb=$(least dotnet "$program" read "$folder/two.txt" --published 2023-12-22 --format json)
wc_ms=$(least count "$folder/many")

LC_ALL=C awk -v start="$start_only" -v one="$one" -v long="$long_ms" -v longs="$long" -v manyms="$many_ms" -v many="$many" -v wc="$wc_ms" -v words="$(count "$folder/many")" -v longwords="$(($(count "$folder/long") / long))" -v onemb="$one_mb" -v twomb="$two_mb" -v cores="$(nproc)" 'BEGIN {
  print "| | measured | aim |"
  print "| --- | --- | --- |"
  printf "| start of the program, nothing to read | %d ms | |\n", start
  printf "| one article of %d words, start included | %d ms | |\n", longwords, one
  printf "| an article of %d words, of %d in one run, on one core | %.1f ms | 50 ms |\n", longwords, longs, (long - start) * cores / longs
  printf "| a folder of %d articles, %d words, on %d cores | %.1f s | |\n", many, words, cores, manyms / 1000
  printf "| the same, times counting its words with wc | %.1f | |\n", manyms / wc
  printf "| one sentence of 1 MB | %.1f s | |\n", (onemb - start) / 1000
  printf "| one sentence of 2 MB, times that of 1 MB | %.1f | |\n", (twomb - start) / (onemb - start)
}'
