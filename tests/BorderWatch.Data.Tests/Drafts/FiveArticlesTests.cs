using BorderWatch.Data.Closures;
using BorderWatch.Data.Drafts;
using BorderWatch.Data.Editing;
using BorderWatch.Data.Reading;
using BorderWatch.TestKit;

namespace BorderWatch.Data.Tests.Drafts;

/// <summary>
/// The five articles read from scratch into a store that has ports and nothing else, and accepted where the seed has the same claim:
/// which claims the reader found, missed and made up. The table of the README is this one.
/// </summary>
public sealed class FiveArticlesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("afp-2023-12-22", "closures 5 of 5, 0 other, 0 made up; figures 2 of 2, 0 other, 0 made up")]
    [InlineData("usa-today-2023-12-21", "closures 6 of 6, 0 other, 0 made up; figures 2 of 2, 0 other, 0 made up")]
    [InlineData("ny-breaking-2023-12-21", "closures 0 of 2, 1 other, 0 made up; figures 3 of 4, 0 other, 0 made up")]
    [InlineData("the-hill-2023-12-21", "closures 4 of 4, 0 other, 0 made up; figures 2 of 3, 0 other, 0 made up")]
    [InlineData("newsnet-ap-2023-12-22", "closures 3 of 3, 0 other, 0 made up; figures 1 of 1, 0 other, 0 made up")]
    public async Task Read_Article_FindsWhatTheSeedHas(string source, string expected)
    {
        Assert.SkipUnless(ArticleTexts.AreThere, "The articles are not there.");
        await using var seeded = await ReviewedStore.SeededAsync();
        await using var empty = await ReviewedStore.EmptyAsync();

        var (draft, found) = await ReadAsync(seeded, empty, source);

        Assert.Equal(expected, await TallyAsync(seeded, draft, found, source));
    }

    [Fact]
    public async Task AcceptAsync_WhatTheSeedHas_DerivesTheDatesOfTheSeed()
    {
        Assert.SkipUnless(ArticleTexts.AreThere, "The articles are not there.");
        await using var seeded = await ReviewedStore.SeededAsync();
        await using var empty = await ReviewedStore.EmptyAsync();

        foreach (var source in ArticleTexts.Read().Keys)
        {
            var (draft, found) = await ReadAsync(seeded, empty, source);
            draft = await empty.AcceptedAsync(draft, found.Keys);
            Assert.Equal(source, draft.Head.SourceId);
        }

        var facts = await new StoreFactQueries(empty.Database).GetAsync(Ct);
        var list = await new ClosureQueries(empty.Database).ListAsync(new(), facts, Ct);
        Assert.Equal(
            [
                "San Ysidro pedestrian [..2023-12-21] 0 of 0", "Lukeville vehicle [..2023-12-21] 0 of 0", "El Paso rail [2023-12-18,2023-12-19] 2 of 3", "Eagle Pass rail [2023-12-18,2023-12-19] 2 of 3",
                "Eagle Pass vehicle 2023-12-01~ 1 of 1",
            ],
            list.Rows.Select(row => $"{row.Port} {row.ClosureType} {row.Start.Date} {row.Start.OriginsAgree} of {row.Start.OriginsDated}"));
    }

    /// <summary>The article under review, its source as the seed has it, and of each proposal the claims of the seed that say the same.</summary>
    private static async Task<(Draft Draft, IReadOnlyDictionary<DraftClaim, IReadOnlyList<RecordCells>> Found)> ReadAsync(ReviewedStore seeded, ReviewedStore empty, string source)
    {
        var cells = await seeded.Edited.FindAsync("sources", source);
        var head = new DraftHead
        {
            Publisher = cells["publisher"]!, Title = cells["title"]!, Published = cells["published_edtf"], PublishedBasis = cells["published_basis"]!, Url = cells["url"], SourceKind = cells["kind"]!, SourceId = source,
        };
        var draft = await empty.TakeAsync(ArticleTexts.Read()[source], head);
        var claims = await SeedClaimsAsync(seeded, source);
        var found = draft.Claims.Select(claim => (Claim: claim, Same: (IReadOnlyList<RecordCells>)[.. claims.Where(one => IsSame(claim.Fields, one.Claim, one.Links, one.Figure)).Select(one => one.Claim)]))
            .Where(one => one.Same.Count > 0).ToDictionary(one => one.Claim, one => one.Same);
        return (draft, found);
    }

    /// <summary>Closures without the reasons, which the reader does not propose, and figures.</summary>
    private static async Task<IReadOnlyList<(RecordCells Claim, IReadOnlyList<string> Links, RecordCells? Figure)>> SeedClaimsAsync(ReviewedStore seeded, string source)
    {
        var links = (await seeded.Edited.Records.ListAsync("claim-closures", Ct)).Where(link => link["link"] == Links.Stated).ToLookup(link => link["claim_id"], link => link["closure_id"]!);
        var figures = (await seeded.Edited.Records.ListAsync("figures", Ct)).ToDictionary(figure => figure.Key);
        var closures = (await seeded.Edited.Records.ListAsync("closure-claims", Ct)).Where(claim => claim["source_id"] == source && claim["aspect"] != Aspects.Reason);
        var counts = (await seeded.Edited.Records.ListAsync("figure-claims", Ct)).Where(claim => claim["source_id"] == source);
        return [.. closures.Select(claim => (claim, (IReadOnlyList<string>)[.. links[claim.Key]], (RecordCells?)null)), .. counts.Select(claim => (claim, (IReadOnlyList<string>)[], (RecordCells?)figures[claim["figure_id"]!]))];
    }

    /// <param name="inAll">Whether number, date and aspect must be those of the seed too, and not only what the claim is about.</param>
    private static bool IsSame(DraftFields fields, RecordCells claim, IReadOnlyList<string> stated, RecordCells? figure, bool inAll = true)
    {
        if (fields.Kind == ClaimKinds.Event || fields.IsClosure != (figure is null)) return false;
        if (figure is not null)
            return !inAll ? fields.Unit == figure["unit"] && fields.PeriodKind == figure["period_kind"] : (fields.Unit, fields.PeriodKind, fields.ValueLow, fields.ValueHigh, fields.DateEdtf) == (figure["unit"], figure["period_kind"], claim["value_low"], claim["value_high"], claim["period_edtf"]);
        if (inAll && (fields.Aspect != claim["aspect"] || fields.DateEdtf != claim["date_edtf"])) return false;
        // "Foot and vehicle" is one claim of the seed and two proposals; "trade" is cargo.
        var type = claim["type_stated"] == "trade" ? "cargo" : claim["type_stated"] ?? "";
        if (!fields.Types.Any(one => type.Contains(one == "pedestrian" ? (type == "pedestrian" ? "pedestrian" : "foot") : one, StringComparison.Ordinal))) return false;
        if (stated.Count > 0 || fields.PortSlug is not null) return fields.PortSlug is not null && stated.Any(closure => closure.StartsWith(fields.PortSlug + "-", StringComparison.Ordinal));
        // Where no port is named, by the state in the words.
        return new[] { "Texas", "Arizona", "California" }.Where(state => (claim["place_stated"] ?? "").Contains(state, StringComparison.Ordinal)).All(state => fields.PlaceStated?.Contains(state, StringComparison.Ordinal) == true);
    }

    private static async Task<string> TallyAsync(ReviewedStore seeded, Draft draft, IReadOnlyDictionary<DraftClaim, IReadOnlyList<RecordCells>> found, string source)
    {
        var claims = await SeedClaimsAsync(seeded, source);
        return string.Join("; ", new[] { (Name: "closures", IsFigure: false), (Name: "figures", IsFigure: true) }.Select(kind =>
        {
            var ofSeed = claims.Where(one => one.Figure is not null == kind.IsFigure).Select(one => one.Claim).ToList();
            var rest = draft.Claims.Where(claim => (kind.IsFigure ? claim.Fields.Kind == ClaimKinds.Figure : claim.Fields.IsClosure) && !found.ContainsKey(claim)).ToList();
            var other = rest.Where(claim => claims.Any(one => IsSame(claim.Fields, one.Claim, one.Links, one.Figure, inAll: false))).ToList();
            return $"{kind.Name} {ofSeed.Count(claim => found.Values.Any(same => same.Contains(claim)))} of {ofSeed.Count}, {other.Count} other, {rest.Count - other.Count} made up";
        }));
    }
}
