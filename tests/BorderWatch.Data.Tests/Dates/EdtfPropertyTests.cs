using System.Text.RegularExpressions;
using BorderWatch.Data.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace BorderWatch.Data.Tests.Dates;

public sealed partial class EdtfPropertyTests
{
    // Looser than EDTF (it knows no calendar and no order), but written apart from the parser.
    private const string Date = "(?:[0-9]{3}X|[0-9]{2}XX|[0-9]{4}(?:-XX(?:-XX)?|-[0-9]{2}(?:-(?:[0-9]{2}|XX))?)?)[?~%]?";
    private const string Member = $@"(?:(?:\.\.)?{Date}|{Date}\.\.(?:{Date})?)";

    [Fact]
    public void Samples_ManyOfThem_CoverEveryForm()
    {
        string[] forms =
        [
            @"^\d{4}-\d\d-\d\d\W?$", @"^\d{4}-\d\d\W?$", @"^\d{4}\W?$", @"-\d\d-XX", @"\d-XX($|\W)", @"-XX-XX", @"^\d{3}X", @"^\d\dXX",
            @"\?", "~", "%", @"\d/\d", @"^\.\./", @"/\.\.$", "^/", "/$", @"\[\d.*,.*\]", @"\d\.\.\d", @"\[\.\.", @"\.\.\]",
        ];

        var samples = Gen.Sample(EdtfSamples.All, 5_000).Select(sample => sample.Text).ToList();

        Assert.All(forms, form => Assert.Contains(samples, text => Regex.IsMatch(text, form)));
    }

    [Fact]
    public void Parse_OfWhatItWrites_IsTheSameValue() => Properties.ForAll(EdtfSamples.All, sample =>
    {
        var value = Edtf.Parse(sample.Text);

        Assert.Equal(sample.Text, value.ToString());
        Assert.Equal(value, Edtf.Parse(value.ToString()));
    });

    [Fact]
    public void FirstAndLast_AnyValue_AreThoseOfItsParts() => Properties.ForAll(EdtfSamples.All, sample =>
    {
        var value = Edtf.Parse(sample.Text);

        Assert.Equal(sample.First, value.First);
        Assert.Equal(sample.Last, value.Last);
        Assert.True(value.First is not null || value.Last is not null);
        Assert.False(value.First > value.Last);
    });

    [Fact]
    public void Days_ShortValue_AreTheDaysOfItsPartsAndAsManyAsCounted() => Properties.ForAll(EdtfSamples.Short, sample =>
    {
        var value = Edtf.Parse(sample.Text);

        Assert.Equal(sample.Days(), value.Days());
        Assert.Equal(sample.Days().Count(), value.DayCount);
        Assert.Equal(value.First, value.Days().First());
        Assert.Equal(value.Last, value.Days().Last());
    });

    [Fact]
    public void DayCount_AnyValue_IsKnownExactlyWhenBothEndsAre() => Properties.ForAll(EdtfSamples.All, sample =>
    {
        var value = Edtf.Parse(sample.Text);

        Assert.Equal(value.First is not null && value.Last is not null, value.DayCount is not null);
        Assert.False(value.DayCount < 1 || value.DayCount > value.Last?.DayNumber - value.First?.DayNumber + 1);
    });

    [Fact]
    public void OneOf_AnyDays_MeansThoseDays() => Properties.ForAll(EdtfSamples.Days, days =>
    {
        var value = Edtf.OneOf(days);

        Assert.Equal(days.Distinct().Order(), value.Days());
        Assert.Equal(value, Edtf.Parse(value.ToString()));
    });

    [Fact]
    public void Equality_TwoValues_IsThatOfTheirTexts() => Properties.ForAll(Gen.Two(EdtfSamples.Short), pair =>
    {
        var (left, right) = (Edtf.Parse(pair.Item1.Text), Edtf.Parse(pair.Item2.Text));

        Assert.Equal(pair.Item1.Text == pair.Item2.Text, left == right);
    });

    [Fact]
    public void Words_AnyValue_AreTidyAndHoldTheYearOfEveryBound() => Properties.ForAll(EdtfSamples.All, sample =>
    {
        var value = Edtf.Parse(sample.Text);

        var words = value.ToWords();

        Assert.Matches("^[A-Za-z0-9]+(,? [A-Za-z0-9]+)*$", words);
        Assert.All(YearsOf(sample.Text), year => Assert.Contains(year, words, StringComparison.Ordinal));
    });

    [Fact]
    public void ShortWords_OtherYearShown_SayEveryYearThatTheWordsSay() => Properties.ForAll(EdtfSamples.All, sample =>
    {
        var value = Edtf.Parse(sample.Text);

        var words = value.ToShortWords(yearShownElsewhere: 0);

        Assert.Equal(YearsOf(value.ToWords()), YearsOf(words));
    });

    [Fact]
    public void TryParse_AnyText_AcceptsOnlyTheGrammarAndElseSaysWhere() => Properties.ForAll(Texts(), text =>
    {
        var accepted = Edtf.TryParse(text, out var value, out var problem);

        Assert.Equal(accepted, value is not null);
        Assert.Equal(accepted, problem is null);
        if (value is not null)
        {
            Assert.Equal(text, value.ToString());
            Assert.Matches(Grammar(), text);
            Assert.NotEmpty(value.ToWords());
        }

        if (problem is not null)
        {
            Assert.InRange(problem.Position, 0, text?.Length ?? 0);
            Assert.NotEmpty(problem.Reason);
        }
    });

    /// <summary>Any strings at all, strings of the letters of EDTF, and valid texts with one character changed.</summary>
    private static Gen<string?> Texts()
    {
        const string Letters = "0123456789-X?~%[],./ {}xTYZ";
        var letter = Gen.Elements(Letters.ToCharArray());
        var changed =
            from sample in EdtfSamples.All
            from position in Gen.Choose(0, sample.Text.Length - 1)
            from character in letter
            from text in Gen.Elements(
                sample.Text.Remove(position, 1),
                sample.Text.Insert(position, $"{character}"),
                sample.Text.Remove(position, 1).Insert(position, $"{character}"))
            select text;
        return Gen.OneOf<string?>(
            ArbMap.Default.GeneratorFor<string?>(),
            Gen.ArrayOf(letter).Select(letters => (string?)new string(letters)),
            changed.Select(text => (string?)text));
    }

    private static IEnumerable<string> YearsOf(string text) =>
        Regex.Matches(text, @"(?<![\dX-])\d{4}").Select(match => match.Value);

    [GeneratedRegex($@"^(?:{Date}|{Date}/(?:{Date}|\.\.)?|(?:\.\.)?/{Date}|\[{Member}(?:,{Member})*\])\z")]
    private static partial Regex Grammar();
}
