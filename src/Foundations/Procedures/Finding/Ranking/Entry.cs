using MotCua.Procedures.Finding.Reading;

namespace MotCua.Procedures.Finding.Ranking;

/// <summary>A procedure as it stands in the index: its wordings, and what makes it the likelier or the rarer one.</summary>
internal sealed record Entry(SearchableProcedure Procedure, IReadOnlyList<Label> Labels, string Key)
{
    public required ulong Deeds { get; init; }

    public required ulong Circumstances { get; init; }

    /// <summary>It covers first issue and reissue alike, so naming only one of them is no mistake.</summary>
    public required bool CoversBoth { get; init; }

    public required double Prior { get; init; }
}

/// <summary>Tells from the name and the field of a procedure what it is about and how often people ask for it.</summary>
internal sealed class EntryMaker
{
    private static readonly string[] BothWays =
        ["cap cap lai", "cap moi cap lai", "cap moi cap doi", "dang ki dang ki lai", "cap cap doi", "xac dinh xac dinh lai", "cap gia han", "cap dieu chinh cap lai"];

    private readonly Lexicon lexicon;
    private readonly Phrases<int> deeds = new();
    private readonly Phrases<int> circumstances = new();
    private readonly Phrases<int> agencies = new();

    public EntryMaker(Lexicon lexicon)
    {
        this.lexicon = lexicon;
        Fill(deeds, lexicon.Deeds.Select(deed => deed.Law));
        Fill(circumstances, lexicon.Circumstances.Select(circumstance => circumstance.Law));
        Fill(agencies, lexicon.Circumstances.Select(circumstance => circumstance.Agency));
    }

    public Entry Make(SearchableProcedure procedure, IReadOnlyList<Label> labels)
    {
        var bare = Label.Bare(procedure.Name);
        var name = Syllable.Split(bare);
        List<Syllable> head = [.. name.Where(syllable => Label.IsHead(bare, syllable.Start))];
        var plain = string.Join(' ', name.Select(syllable => syllable.Plain));
        return new(procedure, labels, Label.KeyOf(procedure.Name))
        {
            Deeds = Mask(deeds, head),
            Circumstances = Mask(circumstances, head) | Mask(agencies, Syllable.Split(procedure.Agency ?? string.Empty)),
            CoversBoth = BothWays.Any(both => plain.Contains(both, StringComparison.Ordinal)),
            Prior = Prior(procedure, labels),
        };
    }

    private double Prior(SearchableProcedure procedure, IReadOnlyList<Label> labels)
    {
        var byField = lexicon.Fields.GetValueOrDefault(procedure.Field);
        var byLevel = procedure.Levels.Contains("xa") ? 0.6 : procedure.Levels.Contains("tinh") || procedure.Levels.Contains("huyen") ? 0.2 : 0;
        var byName = labels.Any(label => label.Kind == FindingReason.PlainName) ? 0.6 : 0;
        var byPeople = procedure.Applicants.Any(applicant => applicant == "citizen" || applicant.StartsWith("Công dân", StringComparison.OrdinalIgnoreCase)) ? 0.3 : 0;
        var byPublisher = procedure.Publisher?.StartsWith("UBND", StringComparison.OrdinalIgnoreCase) == true ? -0.5 : 0;
        return byField + byLevel + byName + byPeople + byPublisher;
    }

    private static void Fill(Phrases<int> phrases, IEnumerable<IReadOnlyList<string>> groups)
    {
        foreach (var (number, group) in groups.Index())
        {
            foreach (var phrase in group)
            {
                phrases.Add(phrase, number);
            }
        }
    }

    private static ulong Mask(Phrases<int> phrases, List<Syllable> name) =>
        phrases.In(name, textHasMarks: true).Aggregate(0UL, (mask, found) => mask | (1UL << found.Meaning));
}
