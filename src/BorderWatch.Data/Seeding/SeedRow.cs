using System.Globalization;
using BorderWatch.Data.Dates;

namespace BorderWatch.Data.Seeding;

/// <summary>One line of a seed file, read cell by cell. Every refusal names file, line and column.</summary>
/// <param name="line">Null for a row that stands in no file.</param>
internal sealed class SeedRow(string file, long? line, IReadOnlyList<string> columns, string[] cells)
{
    public string Required(string column) =>
        Optional(column) ?? throw Refuse(column, "must not be empty.");

    public string? Optional(string column)
    {
        var index = columns.TakeWhile(name => name != column).Count();
        return index < cells.Length && cells[index].Length > 0 ? cells[index] : null;
    }

    public string Choice(string column, IReadOnlyCollection<string> allowed) =>
        OptionalChoice(column, allowed) ?? throw Refuse(column, $"must be one of {string.Join(", ", allowed)}.");

    public string? OptionalChoice(string column, IReadOnlyCollection<string> allowed)
    {
        var text = Optional(column);
        return text is null || allowed.Contains(text) ? text : throw Refuse(column, $"\"{text}\" is not one of {string.Join(", ", allowed)}.");
    }

    /// <summary>A key of ours: lower-case letters, digits, hyphens and dots, so that it can stand in a URL as it is.</summary>
    public string Id(string column)
    {
        var text = Required(column);
        return text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '.')
            ? text
            : throw Refuse(column, $"\"{text}\" is not an id: only a-z, 0-9, hyphen and dot.");
    }

    /// <summary>An id that must be known already.</summary>
    public string Reference(string column, IReadOnlySet<string> known, string what)
    {
        var id = Required(column);
        return known.Contains(id) ? id : throw Refuse(column, $"there is no {what} \"{id}\".");
    }

    public Edtf? Edtf(string column)
    {
        var text = Optional(column);
        if (text is null) return null;
        return Dates.Edtf.TryParse(text, out var value, out var problem)
            ? value
            : throw Refuse(column, $"\"{text}\" is not an EDTF date: {problem.Reason} (at character {problem.Position + 1}).");
    }

    /// <summary>The date of a claim: a moment (a day, or a one-of set), never a period (contract, section 2).</summary>
    public Edtf? Moment(string column)
    {
        const int longest = 3_660; // ten years: a longer "one of these days" dates nothing and would only slow the rule down
        var value = Edtf(column);
        if (value is null) return null;
        if (!value.IsDay && value.Kind != EdtfKind.OneOf)
            throw Refuse(column, $"\"{value}\" is a period; a claim has a day or a one-of set such as [2023-12-18,2023-12-19].");
        return value.DayCount > longest ? throw Refuse(column, $"\"{value}\" spans more than ten years.") : value;
    }

    public decimal? Number(string column)
    {
        const int mostDigits = 15; // SQLite keeps further ones only roughly, and the store would say another number than was written
        var text = Optional(column);
        if (text is null) return null;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
            throw Refuse(column, $"\"{text}\" is not a number (digits, a point for decimals, no thousands separator).");
        return text.Where(char.IsAsciiDigit).SkipWhile(c => c == '0').Count() <= mostDigits ? value : throw Refuse(column, $"\"{text}\" has more than {mostDigits} digits.");
    }

    public double Degrees(string column, double limit) =>
        Number(column) is { } value && Math.Abs((double)value) <= limit
            ? (double)value
            : throw Refuse(column, $"must be degrees between -{limit} and {limit}.");

    /// <summary>Paragraph or line numbers, counted from 1, joined with ';'.</summary>
    public string? Locator(string column)
    {
        var text = Optional(column);
        return text is null || text.Split(';').All(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0)
            ? text
            : throw Refuse(column, $"\"{text}\" is not a number, or numbers joined with \";\", counted from 1.");
    }

    public string? Match(string column, Func<string, bool> fits, string form)
    {
        var text = Optional(column);
        return text is null || fits(text) ? text : throw Refuse(column, $"\"{text}\" is not {form}.");
    }

    /// <param name="longest">In characters.</param>
    public string Text(string column, int longest)
    {
        var text = Required(column);
        return text.Length <= longest ? text : throw Refuse(column, $"has {text.Length} characters; {longest} is the most.");
    }

    /// <summary>Words of the source, so few that they are a quotation.</summary>
    public string? Quotation(string column)
    {
        var text = Optional(column);
        return Evidence.Words(text) is var words && words <= Evidence.MostWords ? text : throw Refuse(column, $"has {words} words; {Evidence.MostWords} is the most.");
    }

    public SeedException Refuse(string column, string reason) => new(file, line, column, reason);
}
