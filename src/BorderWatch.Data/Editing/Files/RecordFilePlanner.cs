namespace BorderWatch.Data.Editing.Files;

/// <summary>Works out what a file with records wants of the store; changes nothing.</summary>
public sealed class RecordFilePlanner(RecordQueries records)
{
    /// <param name="exported">The download of the same kind as it is now, with which derived columns are compared; null where there is none.</param>
    public async Task<RecordFilePlan> PlanAsync(RecordFile file, RecordFile? exported, CancellationToken ct = default)
    {
        var work = new Work(file, await ByKeyAsync(file.Kind.Shape.Name, ct));
        foreach (var row in file.Rows) work.Take(row);
        if (file.Kind.HasLinks && file.Columns.Contains(RecordFileKinds.ClosureIds)) work.TakeLinks((await records.ListAsync(RecordShapes.ClaimClosures.Name, ct)).ToLookup(link => link["claim_id"]!, StringComparer.Ordinal));
        if (file.Kind.OfFigure.Any(file.Columns.Contains)) work.TakeFigures(await ByKeyAsync(RecordShapes.Figures.Name, ct));
        return work.Plan(exported is null ? [] : NotTaken(file, exported));
    }

    private async Task<IReadOnlyDictionary<string, RecordCells>> ByKeyAsync(string table, CancellationToken ct) =>
        (await records.ListAsync(table, ct)).ToDictionary(record => record.Key, StringComparer.Ordinal);

    private static IReadOnlyList<NotTaken> NotTaken(RecordFile file, RecordFile exported)
    {
        var key = file.Kind.Shape.KeyColumns[0];
        var now = exported.Rows.ToDictionary(row => row.Cells[key], StringComparer.Ordinal);
        return
        [
            .. from column in file.Kind.Derived.Where(file.Columns.Contains)
               let lines = file.Rows.Where(row => !FileCells.Same(row.Cells[column], now.GetValueOrDefault(row.Cells[key].Trim())?.Cells[column] ?? "")).Select(row => row.Line).ToList()
               where lines.Count > 0
               select new NotTaken(column, lines),
        ];
    }

    /// <summary>One file on its way.</summary>
    private sealed class Work(RecordFile file, IReadOnlyDictionary<string, RecordCells> current)
    {
        private readonly RecordShape _shape = file.Kind.Shape;
        private readonly List<EditStep> _steps = [];
        private readonly List<FileProblem> _problems = [];
        private readonly Dictionary<(string Table, string Key), long> _lines = [];
        private readonly List<(RecordFileRow Row, RecordCells Wanted)> _taken = [];

        public void Take(RecordFileRow row)
        {
            if (_shape.KeyColumns.FirstOrDefault(column => string.IsNullOrWhiteSpace(row.Cells[column])) is { } empty)
            {
                _problems.Add(new(row.Line, empty, "must not be empty: it says which record the row is."));
                return;
            }

            var there = current.GetValueOrDefault(string.Join(RecordShape.KeySeparator, _shape.KeyColumns.Select(column => row.Cells[column].Trim())));
            var wanted = new RecordCells(_shape.Name, _shape.Columns.Select(column => KeyValuePair.Create(column, row.Cells.TryGetValue(column, out var cell) ? FileCells.Taken(column, there?[column], cell) : there?[column])));
            if (!_lines.TryAdd((_shape.Name, wanted.Key), row.Line))
            {
                _problems.Add(new(row.Line, _shape.KeyColumns[^1], $"“{wanted.Key}” stands in line {_lines[(_shape.Name, wanted.Key)]} already."));
                return;
            }

            _taken.Add((row, wanted));
            Step(there, wanted);
        }

        /// <summary>The links of each claim, which are all in one cell.</summary>
        public void TakeLinks(ILookup<string, RecordCells> links)
        {
            foreach (var (row, claim) in _taken)
            {
                var there = links[claim.Key].ToDictionary(link => link["closure_id"]!, StringComparer.Ordinal);
                if (Links(row, there) is not { } wanted) continue;
                foreach (var gone in there.Values.Where(link => !wanted.ContainsKey(link["closure_id"]!)))
                {
                    _lines[(gone.Table, gone.Key)] = row.Line;
                    _steps.Add(EditStep.Withdraw(gone));
                }

                foreach (var (closure, link) in wanted)
                {
                    var cells = new RecordCells(RecordShapes.ClaimClosures.Name, new Dictionary<string, string?> { ["claim_id"] = claim.Key, ["closure_id"] = closure, [RecordFileKinds.Link] = link });
                    _lines[(cells.Table, cells.Key)] = row.Line;
                    Step(there.GetValueOrDefault(closure), cells);
                }
            }
        }

        /// <summary>The figure of each claim, on which all its rows have to agree.</summary>
        public void TakeFigures(IReadOnlyDictionary<string, RecordCells> figures)
        {
            foreach (var rows in _taken.Where(one => one.Wanted["figure_id"] is not null).GroupBy(one => one.Wanted["figure_id"]!, StringComparer.Ordinal))
            {
                var there = figures.GetValueOrDefault(rows.Key);
                RecordCells Figure(RecordFileRow row) => file.Kind.OfFigure.Where(row.Cells.ContainsKey)
                    .Aggregate(there ?? new RecordCells(RecordShapes.Figures.Name, [new("figure_id", rows.Key)]), (figure, column) => figure.With(column, FileCells.Taken(column, there?[column], row.Cells[column])));
                var (first, wanted) = (rows.First().Row, Figure(rows.First().Row));
                foreach (var (row, _) in rows.Skip(1))
                {
                    var other = Figure(row);
                    foreach (var column in file.Kind.OfFigure.Where(column => other[column] != wanted[column]))
                        _problems.Add(new(row.Line, column, $"says “{other[column]}” where line {first.Line} says “{wanted[column]}” of the same figure, “{rows.Key}”."));
                }

                _lines[(wanted.Table, wanted.Key)] = first.Line;
                Step(there, wanted);
            }
        }

        public RecordFilePlan Plan(IReadOnlyList<NotTaken> notTaken) => new()
        {
            Kind = file.Kind,
            Steps = _steps,
            Problems = _problems,
            NotTaken = notTaken,
            Rows = file.Rows.Count,
            LeftAlone = current.Keys.Count(key => !_lines.ContainsKey((_shape.Name, key))),
            Lines = _lines,
        };

        private void Step(RecordCells? there, RecordCells wanted)
        {
            if (there is null) _steps.Add(EditStep.Add(wanted));
            else if (!there.Equals(wanted)) _steps.Add(EditStep.Change(there, wanted));
        }

        /// <returns>By closure; null where the cells cannot be read.</returns>
        private Dictionary<string, string?>? Links(RecordFileRow row, IReadOnlyDictionary<string, RecordCells> there)
        {
            var closures = Split(row.Cells[RecordFileKinds.ClosureIds]);
            var links = row.Cells.TryGetValue(RecordFileKinds.Link, out var cell) ? Split(cell) : [];
            if (links.Count > 1 && links.Count != closures.Count)
            {
                _problems.Add(new(row.Line, RecordFileKinds.Link, $"has {links.Count} values where closure_ids has {closures.Count}."));
                return null;
            }

            Dictionary<string, string?> wanted = new(StringComparer.Ordinal);
            foreach (var (i, closure) in closures.Index())
            {
                // Without the column, or with nothing in it, a link stays what it is.
                var link = links.Count == 0 ? there.GetValueOrDefault(closure)?[RecordFileKinds.Link] : links[links.Count == 1 ? 0 : i];
                if (wanted.TryAdd(closure, link)) continue;
                _problems.Add(new(row.Line, RecordFileKinds.ClosureIds, $"has “{closure}” twice."));
                return null;
            }

            return wanted;
        }

        private static IReadOnlyList<string> Split(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
