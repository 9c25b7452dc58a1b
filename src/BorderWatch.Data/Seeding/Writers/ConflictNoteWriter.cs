using BorderWatch.Data.Conflicts;

namespace BorderWatch.Data.Seeding.Writers;

internal sealed class ConflictNoteWriter() : SeedWriter("conflict_notes.csv", "conflict_note", ["conflict_id", "subject", "status", "reason", "author", "noted_at"])
{
    public override async Task WriteAsync(SeedTarget target, SeedRow row)
    {
        var note = (
            Conflict: Conflict(target, row),
            At: row.Match("noted_at", text => NoteTime.TryParse(text, out _), "a time in UTC such as 2026-11-21T09:00:00Z") ?? row.Required("noted_at"),
            Author: row.Text("author", ConflictNote.LongestAuthor));
        if (!target.Keys.ConflictNotes.Add(note)) throw row.Refuse("noted_at", $"\"{note.Author}\" has a note of this time on \"{note.Conflict}\" already.");
        await target.InsertAsync(
            "INSERT INTO conflict_note (conflict_id, subject, status, reason, author, noted_at, pack_id) VALUES (@Conflict, @Subject, @Status, @Reason, @Author, @At, @Pack);",
            new
            {
                note.Conflict, note.Author, note.At,
                Subject = row.Optional("subject"),
                Status = row.Choice("status", ConflictStatuses.All),
                Reason = row.Text("reason", ConflictNote.LongestReason),
                target.Pack,
            });
    }

    /// <summary>A closure or figure and one of its fields; or, with a subject in words, a name of our own and a field that claims do not have.</summary>
    private static string Conflict(SeedTarget target, SeedRow row)
    {
        var keys = target.Keys;
        var id = row.Required("conflict_id");
        var dot = id.LastIndexOf('.');
        var (subject, field) = dot < 1 ? ("", "") : (id[..dot], id[(dot + 1)..]);
        if (!ConflictFields.All.Contains(field)) throw row.Refuse("conflict_id", $"\"{id}\" does not end in a field: one of {string.Join(", ", ConflictFields.All)}.");
        if (ConflictFields.OfClosures.Contains(field) && !keys.Closures.Contains(subject)) throw row.Refuse("conflict_id", $"there is no closure \"{subject}\".");
        if (field == ConflictFields.Unit && !keys.UnitSubjects.Contains(subject)) throw row.Refuse("conflict_id", $"there are no figures \"{subject}\": measure, place and kind of period in one, as crossings-southwest-border-per-day.");
        if (field != ConflictFields.Unit && ConflictFields.OfFigures.Contains(field) && !keys.Figures.Contains(subject)) throw row.Refuse("conflict_id", $"there is no figure \"{subject}\".");
        if (!ConflictFields.ByHand.Contains(field)) return row.Optional("subject") is null ? id : throw row.Refuse("subject", "must be empty: the claims name it.");
        if (!subject.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')) throw row.Refuse("conflict_id", $"\"{subject}\" is not an id: only a-z, 0-9 and hyphen.");
        if (row.Optional("subject") is not null)
        {
            keys.ConflictsByHand.Add(id);
            target.ConflictsByHand.Add((id, row));
        }

        return keys.ConflictsByHand.Contains(id) ? id : throw row.Refuse("subject", "must not be empty: no claim names it.");
    }
}
