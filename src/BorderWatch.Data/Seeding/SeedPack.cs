using BorderWatch.Data.Closures;
using BorderWatch.Data.Conflicts;
using BorderWatch.Data.Figures;
using BorderWatch.Data.Sources;
using Dapper;
using Microsoft.Data.Sqlite;

namespace BorderWatch.Data.Seeding;

/// <summary>One load of one pack inside one transaction: a method per file, in the order of their references.</summary>
internal sealed class SeedPack(SqliteConnection connection, SqliteTransaction transaction, string pack, string folder)
{
    /// <summary>A machine without zone data (a small container) knows no zone at all, and there the form has to do.</summary>
    private static readonly bool s_knowsTimeZones = TimeZoneInfo.TryFindSystemTimeZoneById("America/Chicago", out _);

    private readonly SeedKeys _keys = new();
    private readonly List<(string Conflict, SeedRow Row)> _byHand = [];

    public async Task LoadAsync(CancellationToken ct)
    {
        SeedPackage.CheckFiles(folder);
        await _keys.ReadAsync(connection, transaction);
        foreach (var load in new[]
        {
            PortsAsync, OriginsAsync, SourcesAsync, ClosuresAsync, ClosureClaimsAsync, ClaimClosuresAsync, FiguresAsync, FigurePortsAsync, FigureClaimsAsync,
            EventsAsync, EventClaimsAsync, VocabularyAsync, ConflictNotesAsync, ConflictValuesAsync,
        })
        {
            ct.ThrowIfCancellationRequested();
            await load();
        }

        if (_keys.Sources.Count == 0) throw new SeedException("sources.csv", 1, null, "there is no source: a store without sources can show nothing.");
    }

    private async Task PortsAsync()
    {
        foreach (var row in SeedFile.Read(folder, "ports.csv", "port_code", "port_slug", "port", "state", "field_office", "mexican_town", "time_zone", "latitude", "longitude"))
        {
            await InsertAsync(
                """
                INSERT INTO port (port_slug, port_code, name, state, field_office, mexican_town, time_zone, latitude, longitude, pack_id)
                VALUES (@Slug, @Code, @Name, @State, @Office, @Town, @Zone, @Latitude, @Longitude, @pack);
                """,
                new
                {
                    Slug = _keys.Ports.Add(row, "port_slug"),
                    Code = _keys.PortCodes.Add(row, "port_code"),
                    Name = row.Required("port"),
                    State = row.Match("state", text => text.Length == 2 && text.All(char.IsAsciiLetterUpper), "a two-letter postal code") ?? row.Required("state"),
                    Office = row.Required("field_office"),
                    Town = row.Required("mexican_town"),
                    Zone = row.Match("time_zone", IsTimeZone, "an IANA time zone such as America/Chicago") ?? row.Required("time_zone"),
                    Latitude = row.Degrees("latitude", 90),
                    Longitude = row.Degrees("longitude", 180),
                    pack,
                });
        }
    }

    private async Task OriginsAsync()
    {
        foreach (var row in SeedFile.Read(folder, "origins.csv", "origin_id", "name", "kind", "note"))
        {
            await InsertAsync(
                "INSERT INTO origin (origin_id, name, kind, note, pack_id) VALUES (@Id, @Name, @Kind, @Note, @pack);",
                new { Id = _keys.Origins.Add(row, "origin_id"), Name = row.Required("name"), Kind = row.Choice("kind", SourceVocabulary.OriginKinds), Note = row.Optional("note"), pack });
        }
    }

    private async Task SourcesAsync()
    {
        foreach (var row in SeedFile.Read(folder, "sources.csv", "source_id", "publisher", "title", "published_edtf", "published_basis", "url", "kind", "note"))
        {
            var published = row.Edtf("published_edtf");
            if (published?.Last is null) throw row.Refuse("published_edtf", "must be a date with a last day: claims are known from that day on.");
            await InsertAsync(
                """
                INSERT INTO source (source_id, publisher, title, published_edtf, published_on, published_basis, url, kind, note, pack_id)
                VALUES (@Id, @Publisher, @Title, @Published, @PublishedOn, @Basis, @Url, @Kind, @Note, @pack);
                """,
                new
                {
                    Id = _keys.Sources.Add(row, "source_id"),
                    Publisher = row.Required("publisher"),
                    Title = row.Required("title"),
                    Published = published.ToString(),
                    PublishedOn = published.Last,
                    Basis = row.Choice("published_basis", SourceVocabulary.PublishedBases),
                    Url = row.Match("url", text => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https", "a web address"),
                    Kind = row.Choice("kind", SourceVocabulary.SourceKinds),
                    Note = row.Optional("note"),
                    pack,
                });
        }
    }

    private async Task ClosuresAsync()
    {
        foreach (var row in SeedFile.Read(folder, "closures.csv", "closure_id", "port_slug", "closure_type"))
        {
            var port = row.Reference("port_slug", _keys.Ports, "port");
            var type = row.Choice("closure_type", ClosureTypes.All);
            if (row.Required("closure_id") != $"{port}-{type}") throw row.Refuse("closure_id", $"must be \"{port}-{type}\", port and type.");
            await InsertAsync(
                "INSERT INTO closure (closure_id, port_slug, closure_type, pack_id) VALUES (@Id, @port, @type, @pack);",
                new { Id = _keys.Closures.Add(row, "closure_id"), port, type, pack });
        }
    }

    private async Task ClosureClaimsAsync()
    {
        foreach (var row in SeedFile.Read(folder, "closure-claims.csv", "claim_id", "source_id", "paragraph", "line", "place_stated", "type_stated", "crossing", "aspect", "date_text", "date_edtf", "time_local", "direction", "attribution", "reason", "origin_id", "note"))
        {
            var claim = _keys.Claim(row);
            _keys.ClosureClaims.Add(claim.Id);
            var date = row.Moment("date_edtf");
            await InsertAsync(
                """
                INSERT INTO closure_claim (claim_id, source_id, origin_id, position, paragraph, line, place_stated, type_stated, crossing, aspect,
                    date_text, date_edtf, date_earliest, date_latest, time_local, direction, attribution, reason, note, pack_id)
                VALUES (@Id, @SourceId, @OriginId, @Position, @Paragraph, @Line, @Place, @Type, @Crossing, @Aspect,
                    @DateText, @Date, @First, @Last, @Time, @Direction, @Attribution, @Reason, @Note, @pack);
                """,
                new
                {
                    claim.Id, claim.SourceId, claim.OriginId, claim.Position, claim.Paragraph, claim.Line,
                    Place = row.Optional("place_stated"),
                    Type = row.Optional("type_stated"),
                    Crossing = row.Optional("crossing"),
                    Aspect = row.Choice("aspect", Aspects.All),
                    DateText = row.Optional("date_text"),
                    Date = date?.ToString(), date?.First, date?.Last,
                    Time = row.Match("time_local", text => TimeOnly.TryParseExact(text, "HH:mm", out _), "a time of day such as 08:00"),
                    Direction = row.Optional("direction"),
                    Attribution = row.Optional("attribution"),
                    Reason = row.Optional("reason"),
                    Note = row.Optional("note"),
                    pack,
                });
        }
    }

    private async Task ClaimClosuresAsync()
    {
        foreach (var row in SeedFile.Read(folder, "claim-closures.csv", "claim_id", "closure_id", "link"))
        {
            var link = (Claim: row.Reference("claim_id", _keys.ClosureClaims, "closure claim"), Closure: row.Reference("closure_id", _keys.Closures, "closure"));
            if (!_keys.ClaimClosures.Add(link)) throw row.Refuse("closure_id", $"\"{link.Claim}\" is linked to \"{link.Closure}\" already.");
            await InsertAsync(
                "INSERT INTO claim_closure (claim_id, closure_id, link, pack_id) VALUES (@Claim, @Closure, @Link, @pack);",
                new { link.Claim, link.Closure, Link = row.Choice("link", Links.All), pack });
        }
    }

    private async Task FiguresAsync()
    {
        foreach (var row in SeedFile.Read(folder, "figures.csv", "figure_id", "measure", "unit", "place", "period_kind"))
        {
            var figure = (
                Id: _keys.Figures.Add(row, "figure_id"),
                Measure: row.Choice("measure", FigureVocabulary.Measures),
                Unit: row.OptionalChoice("unit", FigureVocabulary.Units),
                Place: row.Optional("place"),
                Period: row.Choice("period_kind", FigureVocabulary.PeriodKinds));
            _keys.AddFigure(figure.Measure, figure.Unit, figure.Place, figure.Period);
            await InsertAsync(
                "INSERT INTO figure (figure_id, measure, unit, place, period_kind, pack_id) VALUES (@Id, @Measure, @Unit, @Place, @Period, @pack);",
                new { figure.Id, figure.Measure, figure.Unit, figure.Place, figure.Period, pack });
        }
    }

    private async Task FigurePortsAsync()
    {
        foreach (var row in SeedFile.Read(folder, "figure-ports.csv", "figure_id", "port_slug"))
        {
            var link = (Figure: row.Reference("figure_id", _keys.Figures, "figure"), Port: row.Reference("port_slug", _keys.Ports, "port"));
            if (!_keys.FigurePorts.Add(link)) throw row.Refuse("port_slug", $"\"{link.Figure}\" is linked to \"{link.Port}\" already.");
            await InsertAsync("INSERT INTO figure_port (figure_id, port_slug, pack_id) VALUES (@Figure, @Port, @pack);", new { link.Figure, link.Port, pack });
        }
    }

    private async Task FigureClaimsAsync()
    {
        foreach (var row in SeedFile.Read(folder, "figure-claims.csv", "claim_id", "figure_id", "source_id", "paragraph", "line", "place_stated", "period_text", "period_edtf", "value_low", "value_high", "qualifier", "words", "attribution", "origin_id", "note"))
        {
            var claim = _keys.Claim(row);
            var period = row.Edtf("period_edtf");
            var (low, high) = (row.Number("value_low"), row.Number("value_high"));
            if (low > high) throw row.Refuse("value_high", "must not be below value_low.");
            await InsertAsync(
                """
                INSERT INTO figure_claim (claim_id, figure_id, source_id, origin_id, position, paragraph, line, place_stated, period_text, period_edtf,
                    period_earliest, period_latest, value_low, value_high, qualifier, words, attribution, note, pack_id)
                VALUES (@Id, @FigureId, @SourceId, @OriginId, @Position, @Paragraph, @Line, @Place, @PeriodText, @Period,
                    @First, @Last, @Low, @High, @Qualifier, @Words, @Attribution, @Note, @pack);
                """,
                new
                {
                    claim.Id, claim.SourceId, claim.OriginId, claim.Position, claim.Paragraph, claim.Line,
                    FigureId = row.Reference("figure_id", _keys.Figures, "figure"),
                    Place = row.Optional("place_stated"),
                    PeriodText = row.Optional("period_text"),
                    Period = period?.ToString(), period?.First, period?.Last,
                    Low = low, High = high,
                    Qualifier = row.OptionalChoice("qualifier", FigureVocabulary.Qualifiers),
                    Words = row.Optional("words"),
                    Attribution = row.Optional("attribution"),
                    Note = row.Optional("note"),
                    pack,
                });
        }
    }

    private async Task EventsAsync()
    {
        foreach (var row in SeedFile.Read(folder, "events.csv", "event_id", "title", "short_title"))
        {
            await InsertAsync(
                "INSERT INTO event (event_id, title, short_title, pack_id) VALUES (@Id, @Title, @Short, @pack);",
                new { Id = _keys.Events.Add(row, "event_id"), Title = row.Required("title"), Short = row.Optional("short_title"), pack });
        }
    }

    private async Task EventClaimsAsync()
    {
        foreach (var row in SeedFile.Read(folder, "event-claims.csv", "claim_id", "event_id", "source_id", "paragraph", "line", "date_text", "date_edtf", "attribution", "origin_id", "note"))
        {
            var claim = _keys.Claim(row);
            var date = row.Moment("date_edtf");
            await InsertAsync(
                """
                INSERT INTO event_claim (claim_id, event_id, source_id, origin_id, position, paragraph, line, date_text, date_edtf, date_earliest, date_latest, attribution, note, pack_id)
                VALUES (@Id, @EventId, @SourceId, @OriginId, @Position, @Paragraph, @Line, @DateText, @Date, @First, @Last, @Attribution, @Note, @pack);
                """,
                new
                {
                    claim.Id, claim.SourceId, claim.OriginId, claim.Position, claim.Paragraph, claim.Line,
                    EventId = row.Reference("event_id", _keys.Events, "event"),
                    DateText = row.Optional("date_text"),
                    Date = date?.ToString(), date?.First, date?.Last,
                    Attribution = row.Optional("attribution"),
                    Note = row.Optional("note"),
                    pack,
                });
        }
    }

    /// <summary>A pack may do without; one that has it must define every value that the program knows.</summary>
    private async Task VocabularyAsync()
    {
        if (!File.Exists(Path.Combine(folder, SeedVocabulary.File))) return;
        var vocabulary = new SeedVocabulary(_keys.Vocabulary);
        var position = 0;
        foreach (var row in SeedFile.Read(folder, SeedVocabulary.File, "field", "value", "label", "definition"))
        {
            var (field, value) = vocabulary.Add(row);
            await InsertAsync(
                "INSERT INTO vocabulary (field, value, position, label, definition, pack_id) VALUES (@field, @value, @Position, @Label, @Definition, @pack);",
                new { field, value, Position = ++position, Label = row.Required("label"), Definition = row.Required("definition"), pack });
        }

        vocabulary.CheckComplete();
    }

    private async Task ConflictNotesAsync()
    {
        foreach (var row in SeedFile.Read(folder, "conflict_notes.csv", "conflict_id", "subject", "status", "reason", "author", "noted_at"))
        {
            var note = (
                Conflict: Conflict(row),
                At: row.Match("noted_at", text => NoteTime.TryParse(text, out _), "a time in UTC such as 2026-11-21T09:00:00Z") ?? row.Required("noted_at"),
                Author: row.Text("author", ConflictNote.LongestAuthor));
            if (!_keys.ConflictNotes.Add(note)) throw row.Refuse("noted_at", $"\"{note.Author}\" has a note of this time on \"{note.Conflict}\" already.");
            await InsertAsync(
                "INSERT INTO conflict_note (conflict_id, subject, status, reason, author, noted_at, pack_id) VALUES (@Conflict, @Subject, @Status, @Reason, @Author, @At, @pack);",
                new
                {
                    note.Conflict, note.Author, note.At,
                    Subject = row.Optional("subject"),
                    Status = row.Choice("status", ConflictStatuses.All),
                    Reason = row.Text("reason", ConflictNote.LongestReason),
                    pack,
                });
        }
    }

    /// <summary>A closure or figure and one of its fields; or, with a subject in words, a name of our own and a field that claims do not have.</summary>
    private string Conflict(SeedRow row)
    {
        var id = row.Required("conflict_id");
        var dot = id.LastIndexOf('.');
        var (subject, field) = dot < 1 ? ("", "") : (id[..dot], id[(dot + 1)..]);
        if (!ConflictFields.All.Contains(field)) throw row.Refuse("conflict_id", $"\"{id}\" does not end in a field: one of {string.Join(", ", ConflictFields.All)}.");
        if (ConflictFields.OfClosures.Contains(field) && !_keys.Closures.Contains(subject)) throw row.Refuse("conflict_id", $"there is no closure \"{subject}\".");
        if (field == ConflictFields.Unit && !_keys.UnitSubjects.Contains(subject)) throw row.Refuse("conflict_id", $"there are no figures \"{subject}\": measure, place and kind of period in one, as crossings-southwest-border-per-day.");
        if (field != ConflictFields.Unit && ConflictFields.OfFigures.Contains(field) && !_keys.Figures.Contains(subject)) throw row.Refuse("conflict_id", $"there is no figure \"{subject}\".");
        if (!ConflictFields.ByHand.Contains(field)) return row.Optional("subject") is null ? id : throw row.Refuse("subject", "must be empty: the claims name it.");
        if (!subject.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) throw row.Refuse("conflict_id", $"\"{subject}\" is not an id: only a-z, 0-9 and hyphen.");
        if (row.Optional("subject") is not null)
        {
            _keys.ConflictsByHand.Add(id);
            _byHand.Add((id, row));
        }

        return _keys.ConflictsByHand.Contains(id) ? id : throw row.Refuse("subject", "must not be empty: no claim names it.");
    }

    private async Task ConflictValuesAsync()
    {
        var position = 0;
        foreach (var row in SeedFile.Read(folder, "conflict_values.csv", "conflict_id", "words", "source_id", "paragraph", "line", "origin_id"))
        {
            await InsertAsync(
                """
                INSERT INTO conflict_value (conflict_id, position, words, source_id, origin_id, paragraph, line, pack_id)
                VALUES (@Conflict, @Position, @Words, @Source, @Origin, @Paragraph, @Line, @pack);
                """,
                new
                {
                    Conflict = row.Reference("conflict_id", _keys.ConflictsByHand, "conflict entered by hand"),
                    Position = ++position,
                    Words = row.Required("words"),
                    Source = row.Reference("source_id", _keys.Sources, "source"),
                    Origin = row.Reference("origin_id", _keys.Origins, "origin"),
                    Paragraph = row.Locator("paragraph"),
                    Line = row.Locator("line"),
                    pack,
                });
        }

        // Only now are the values there; those that another pack brings count as well.
        foreach (var (conflict, row) in _byHand)
        {
            var values = await connection.ExecuteScalarAsync<int>("SELECT count(DISTINCT words) FROM conflict_value WHERE conflict_id = @conflict;", new { conflict }, transaction);
            if (values < 2) throw row.Refuse("conflict_id", $"\"{conflict}\" has {FilterWords.Count(values, "value")} in conflict_values.csv; it takes two that differ.");
        }
    }

    private static bool IsTimeZone(string text) =>
        text.Contains('/', StringComparison.Ordinal) && (!s_knowsTimeZones || TimeZoneInfo.TryFindSystemTimeZoneById(text, out _));

    private Task InsertAsync(string sql, object row) => connection.ExecuteAsync(sql, row, transaction);
}
