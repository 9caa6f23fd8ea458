namespace MotCua.House.Tests;

/// <summary>Whoever works with a list may take it away: as a workbook, noted in the journal, and on paper.</summary>
public sealed class ListTests
{
    /// <summary>Pages that show rows and still hand nothing out, and why.</summary>
    private static readonly Dictionary<string, string> Exempt = new()
    {
        ["Officer/Templates/FindTemplates"] = "one's own kept texts, no register",
        ["Officer/People/FindPerson"] = "people are looked up one by one, never listed",
        ["Officer/People/ViewPerson"] = "one person's card",
        ["Officer/Notes/FindNotes"] = "the notes of one dossier, inside its page",
        ["Officer/Presence/FindPresent"] = "who has the page open this minute",
        ["Officer/Processing/ViewDossier"] = "one dossier; its sheets are printed",
        ["Officer/Processing/ViewRun"] = "the steps of one dossier; its control sheet is printed",
        ["Officer/OldPapers/FindParted"] = "pictures of a batch side by side; its files are handed out as a list",
        ["Officer/Counter/CallNext"] = "the line of this minute; the hall's figures are handed out",
        ["Officer/Shortcuts"] = "a table of keys",
        ["Administrator/Calendar/ViewYear"] = "one year's calendar, printed as it stands",
        ["Administrator/Counter/ArrangeHall"] = "one hall's plan",
        ["Administrator/Forms/ViewForm"] = "one form, handed out as its document",
        ["Administrator/Organisation/ViewAgency"] = "one agency's card",
        ["Administrator/Organisation/ViewOfficer"] = "one officer's card",
        ["Administrator/Procedures/AssignImportColumns"] = "the columns of one file",
        ["Administrator/Procedures/DecideOnlineLevel"] = "the conditions of one procedure",
        ["Administrator/Procedures/FindPostingParts"] = "the parts of one print-out, each handed out as its document",
        ["Administrator/Reviews/PrintReview"] = "one review on paper",
        ["Administrator/Reviews/SetTerms"] = "the terms of a few years, printed as they stand",
        ["Administrator/Reviews/ViewFigures"] = "one procedure's figures; the dossiers behind them are handed out",
        ["Administrator/Reviews/ViewReview"] = "one review; its cost sheet is handed out",
        ["Administrator/Regimes/ViewRuleSets"] = "the rule sets side by side, printed as they stand",
    };

    public static TheoryData<string> Lists => [.. Pages().Where(page => IsList(page) && !Exempt.ContainsKey(page))];

    [Theory, MemberData(nameof(Lists))]
    public void A_list_is_handed_out_as_a_workbook_and_on_paper(string page)
    {
        var (markup, model) = Read(page);

        Assert.True(markup.Contains("<mc-take/>", StringComparison.Ordinal) || (markup.Contains("xuat=xlsx", StringComparison.Ordinal) && markup.Contains("data-print", StringComparison.Ordinal))
            || model.Contains("OnPostTake", StringComparison.Ordinal), $"{page} offers no workbook.");
        Assert.True(model.Contains("TakeAway(", StringComparison.Ordinal) || model.Contains("Task<IActionResult?> Take(", StringComparison.Ordinal), $"{page} hands no workbook out.");
    }

    [Fact]
    public void What_is_exempt_is_still_there_and_hands_nothing_out() =>
        Assert.DoesNotContain(Exempt.Keys, page => !Pages().Contains(page) || !IsList(page) || Read(page).Model.Contains("TakeAway(", StringComparison.Ordinal));

    private static IEnumerable<string> Pages() => Source.Files("*.cshtml")
        .Select(file => Path.GetRelativePath(Path.Combine(Source.Src, "Doors/Web/Pages"), file)[..^".cshtml".Length])
        .Where(page => page.StartsWith("Officer/", StringComparison.Ordinal) || page.StartsWith("Administrator/", StringComparison.Ordinal))
        .Where(page => File.Exists(Path.Combine(Source.Src, "Doors/Web/Pages", page + ".cshtml.cs")));

    /// <summary>Named after finding, or showing a table, or turned page by page.</summary>
    private static bool IsList(string page) => Path.GetFileName(page).StartsWith("Find", StringComparison.Ordinal)
        || new[] { "<table", "<mc-pager", "_Pager", "\"_Dossiers\"", "\"_Takings\"" }.Any(Read(page).Markup.Contains) || page is "Officer/Reception/DrawBook";

    private static (string Markup, string Model) Read(string page)
    {
        var path = Path.Combine(Source.Src, "Doors/Web/Pages", page + ".cshtml");
        var model = File.ReadAllText(path + ".cs");
        // Figures of a month are handed out by what such pages have in common.
        return (File.ReadAllText(path), model.Contains(": MonthPageModel<", StringComparison.Ordinal) ? model + File.ReadAllText(Path.Combine(Source.Src, "Doors/Web/Pages/Officer/MonthPageModel.cs")) : model);
    }
}
