using System.Globalization;
using BorderWatch.Data.Dates;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Reading;

namespace BorderWatch.Data.Drafts;

/// <summary>Works out which records claims under review would become, one after the other: a closure that the first one makes, the second one joins.</summary>
internal sealed class ClaimPlanner(Draft draft, RecordPool store)
{
    private readonly RecordPool _pool = store.Above();

    // That of the first claim is that of all.
    private string? _source;

    /// <summary>The store with everything that was planned.</summary>
    public RecordPool Pool => _pool;

    public PlannedClaim Plan(DraftClaim claim)
    {
        List<string> problems = [];
        List<RecordCells> records = [];
        var source = Source(records, problems);
        var origin = Origin(claim.Fields, records);
        if (source is not null && origin is not null)
        {
            if (claim.Fields.IsClosure) Closure(claim.Fields, source, origin, records, problems);
            else if (claim.Fields.Kind == ClaimKinds.Figure) Figure(claim.Fields, source, origin, records, problems);
            else Event(claim.Fields, source, origin, records, problems);
        }

        if (problems.Count > 0) return new PlannedClaim(claim, null, [], problems);
        foreach (var record in records) _pool.Add(record);
        return new PlannedClaim(claim, records.Single(record => record.Shape.KeyColumns is ["claim_id"]).Key, records, []);
    }

    private string? Source(List<RecordCells> records, List<string> problems)
    {
        var head = draft.Head;
        if ((_source ?? head.SourceId) is { } known && _pool.Find(RecordShapes.Sources, known) is not null) return known;
        if (head.Publisher.Trim().Length == 0) problems.Add("Say who published the article.");
        if (head.Title.Trim().Length == 0) problems.Add("Give the article its title.");
        if (head.Published is null) problems.Add("Say when it was published: a claim is known from that day on.");
        if (problems.Count > 0) return null;
        var source = Cells(RecordShapes.Sources, ("publisher", head.Publisher), ("title", head.Title), ("published_edtf", head.Published), ("published_basis", head.PublishedBasis), ("url", head.Url), ("kind", head.SourceKind));
        // Of an article whose source was withdrawn, the same id as before.
        source = source.With("source_id", head.SourceId ?? ProposedKey.Of(source, id => _pool.Find(RecordShapes.Sources, id) is not null));
        if (source["source_id"] is null) problems.Add("No id can be made of the publisher's name: it has no letters of the Latin alphabet. Add the source by its form first.");
        else records.Add(source);
        return _source = source["source_id"];
    }

    /// <summary>The claim's own, else that of the article, else one that is named as the publisher.</summary>
    private string? Origin(DraftFields fields, List<RecordCells> records)
    {
        if (fields.OriginId is { } own && _pool.Find(RecordShapes.Origins, own) is not null) return own;
        if (draft.Head.OriginId is { } ofArticle && _pool.Find(RecordShapes.Origins, ofArticle) is not null) return ofArticle;
        var publisher = draft.Head.Publisher.Trim();
        if (_pool.All(RecordShapes.Origins).FirstOrDefault(one => string.Equals(one["name"], publisher, StringComparison.OrdinalIgnoreCase)) is { } named) return named.Key;
        var origin = Cells(RecordShapes.Origins, ("name", publisher), ("kind", draft.Head.SourceKind == "agency" ? "agency" : "outlet"));
        if (ProposedKey.Of(origin, id => _pool.Find(RecordShapes.Origins, id) is not null) is not { } key) return null;
        records.Add(origin.With("origin_id", key));
        return key;
    }

    private void Closure(DraftFields fields, string source, string origin, List<RecordCells> records, List<string> problems)
    {
        if (fields.Aspect is null) problems.Add("Say what it tells of the closure: when it began, that it was in force, that it ended.");
        var port = _pool.Find(RecordShapes.Ports, fields.PortSlug);
        if (fields.PortSlug is { } slug && port is null) problems.Add($"The store has no port “{slug}”.");
        if (port is not null && fields.Types.Count == 0) problems.Add($"Say which traffic of {port["port"]} it is about: the words name none.");
        if (DateProblem(fields.DateEdtf, isMoment: true) is { } wrong) problems.Add(wrong);
        if (problems.Count > 0) return;

        var claim = Claim(RecordShapes.ClosureClaims, fields, source, origin,
            ("place_stated", fields.PlaceStated), ("type_stated", fields.TypeStated), ("crossing", fields.Crossing), ("aspect", fields.Aspect), ("date_text", fields.DateText), ("date_edtf", fields.DateEdtf),
            ("time_local", fields.TimeLocal), ("direction", fields.Direction), ("reason", fields.Reason));
        records.Add(claim);
        foreach (var type in port is null ? IdList.None : fields.Types)
        {
            var closure = _pool.With(RecordShapes.Closures, "port_slug", port!.Key).FirstOrDefault(one => one["closure_type"] == type);
            if (closure is null)
            {
                closure = Cells(RecordShapes.Closures, ("port_slug", port!.Key), ("closure_type", type));
                closure = closure.With("closure_id", ProposedKey.Of(closure, _ => false));
                records.Add(closure);
            }

            records.Add(Cells(RecordShapes.ClaimClosures, ("claim_id", claim.Key), ("closure_id", closure.Key), ("link", fields.IsPortStated ? Closures.Links.Stated : Closures.Links.Inferred)));
        }
    }

    private void Figure(DraftFields fields, string source, string origin, List<RecordCells> records, List<string> problems)
    {
        if (fields.Measure is null) problems.Add("Say what is counted.");
        if (fields.PeriodKind is null) problems.Add("Say over what it is counted: a day, a month, a fiscal year, in total.");
        foreach (var value in new[] { fields.ValueLow, fields.ValueHigh })
        {
            if (value is not null && !decimal.TryParse(value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)) problems.Add($"“{value}” is no number: write it as 10000, without separators.");
        }

        if (fields.Unit is null && (fields.ValueLow ?? fields.ValueHigh) is not null) problems.Add("Say the unit of the number.");
        if (DateProblem(fields.DateEdtf, isMoment: false) is { } wrong) problems.Add(wrong);
        if (problems.Count > 0) return;

        var figure = FigureMatch.Find(fields, _pool);
        if (figure is null)
        {
            figure = Cells(RecordShapes.Figures, ("measure", fields.Measure), ("unit", fields.Unit), ("place", fields.Place), ("period_kind", fields.PeriodKind));
            figure = figure.With("figure_id", ProposedKey.Of(figure, id => _pool.Find(RecordShapes.Figures, id) is not null));
            records.Add(figure);
            if (_pool.All(RecordShapes.Ports).FirstOrDefault(one => one["port"] == fields.Place) is { } port) records.Add(Cells(RecordShapes.FigurePorts, ("figure_id", figure.Key), ("port_slug", port.Key)));
        }

        records.Add(Claim(RecordShapes.FigureClaims, fields, source, origin,
            ("figure_id", figure.Key), ("place_stated", fields.PlaceStated), ("period_text", fields.DateText), ("period_edtf", fields.DateEdtf), ("value_low", fields.ValueLow), ("value_high", fields.ValueHigh),
            ("qualifier", fields.Qualifier), ("words", fields.Words)));
    }

    private void Event(DraftFields fields, string source, string origin, List<RecordCells> records, List<string> problems)
    {
        var happened = _pool.Find(RecordShapes.Events, fields.EventId) ?? (fields.EventTitle is { } title ? _pool.All(RecordShapes.Events).FirstOrDefault(one => one["title"] == title) : null);
        if (happened is null && fields.EventTitle is null) problems.Add("Choose the event, or give a new one its title.");
        if (DateProblem(fields.DateEdtf, isMoment: true) is { } wrong) problems.Add(wrong);
        if (problems.Count > 0) return;
        if (happened is null)
        {
            happened = Cells(RecordShapes.Events, ("title", fields.EventTitle));
            happened = happened.With("event_id", ProposedKey.Of(happened, id => _pool.Find(RecordShapes.Events, id) is not null));
            if (happened["event_id"] is null)
            {
                problems.Add("The title of the event has no letters.");
                return;
            }

            records.Add(happened);
        }

        records.Add(Claim(RecordShapes.EventClaims, fields, source, origin, ("event_id", happened.Key), ("date_text", fields.DateText), ("date_edtf", fields.DateEdtf)));
    }

    private RecordCells Claim(RecordShape shape, DraftFields fields, string source, string origin, params ReadOnlySpan<(string Column, string? Text)> cells)
    {
        var claim = Cells(shape, [
            .. cells,
            ("source_id", source), ("origin_id", origin), ("paragraph", fields.Paragraph.ToString(CultureInfo.InvariantCulture)), ("attribution", fields.Attribution), ("note", fields.Note), ("evidence", fields.Evidence),
        ]);
        return claim.With("claim_id", ProposedKey.Of(claim, _pool.IsClaimTaken));
    }

    private static RecordCells Cells(RecordShape shape, params ReadOnlySpan<(string Column, string? Text)> cells)
    {
        var record = new RecordCells(shape.Name, []);
        foreach (var (column, text) in cells) record = record.With(column, text);
        return record;
    }

    private static string? DateProblem(string? edtf, bool isMoment)
    {
        if (edtf is null) return null;
        if (!Edtf.TryParse(edtf, out var date, out var problem)) return $"“{edtf}” is no EDTF date: {problem.Reason}";
        return isMoment && !date.IsDay && date.Kind != EdtfKind.OneOf ? $"“{edtf}” is a period: a moment is a day such as 2023-12-18, about a day (2023-12-18~), or one of some days such as [2023-12-18,2023-12-19]." : null;
    }
}
