using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Held;

/// <summary>Looks for what the State already holds before anybody is asked for it, and writes down what the looking came to.</summary>
internal sealed class Looking(Database db, IVault vault, Desk desk)
{
    /// <summary>What is held in place of each paper, by its key, the best first. What the applicant scanned themselves proves nothing and is not counted.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<VaultItemCard>>> For(Dossier dossier, CancellationToken cancel)
    {
        DossierPaper[] known = [.. dossier.Papers.Where(paper => !paper.IsTheForm && Kinds(paper).Any())];
        if (known.Length == 0)
        {
            return new Dictionary<string, IReadOnlyList<VaultItemCard>>();
        }

        var held = await vault.Of(dossier.Applicant, [.. known.SelectMany(Kinds).Distinct()], cancel);
        return known.ToDictionary(paper => paper.Key, IReadOnlyList<VaultItemCard> (paper) => [.. held.Where(item => item.Trust is not TrustLevel.OwnScan && Kinds(paper).Contains(item.PaperType))]);
    }

    /// <summary>The looking as a dossier is handed in or comes over the counter.</summary>
    public async Task Note(Dossier dossier, LookUpOccasion occasion, CancellationToken cancel)
    {
        var held = await For(dossier, cancel);
        Add(dossier, dossier.ReceivingAgency, occasion, [.. dossier.Papers.Where(paper => held.ContainsKey(paper.Key)).OrderBy(paper => paper.Order).Select(paper => Answer(paper, held[paper.Key]))]);
    }

    /// <summary>A paper may be asked for only where nothing is held in its place, or with a reason why that does not do.</summary>
    public async Task RefuseHeld(Dossier dossier, IReadOnlyList<SupplementLine> lines, CancellationToken cancel)
    {
        var held = await For(dossier, cancel);
        foreach (var line in lines.Where(line => string.IsNullOrWhiteSpace(line.WhyNotHeld)))
        {
            if (held.GetValueOrDefault(line.Target) is [var best, ..])
            {
                throw new RefusedException(HeldAlready.With(line.Name ?? line.Target, Said(best)).At(line.Target));
            }
        }
    }

    /// <summary>The looking before more was asked for.</summary>
    public async Task NoteAsked(Dossier dossier, bool beforeAcceptance, IReadOnlyList<SupplementLine> lines, CancellationToken cancel)
    {
        var held = await For(dossier, cancel);
        Add(dossier, beforeAcceptance ? dossier.ReceivingAgency : dossier.CompetentAgency, LookUpOccasion.Asked,
            [.. lines.Where(line => held.ContainsKey(line.Target)).Select(line => held[line.Target] is [var best, ..]
                ? Found(line.Target, line.Name!, LookUpAnswer.Unfit, best) with { Why = line.WhyNotHeld }
                : new PaperLookedFor(line.Target, line.Name!, LookUpAnswer.Nothing))]);
    }

    public void NoteTaken(Dossier dossier, DossierPaper paper, VaultItemCard item) =>
        Add(dossier, dossier.Code is null ? dossier.ReceivingAgency : dossier.CompetentAgency, LookUpOccasion.Taken, [Found(paper.Key, paper.Name, LookUpAnswer.Used, item)]);

    /// <summary>The kinds of paper that do for this one.</summary>
    public static IEnumerable<string> Kinds(DossierPaper paper) => paper.PaperType is { Length: > 0 } type ? paper.Alternatives.Prepend(type) : paper.Alternatives;

    private static PaperLookedFor Answer(DossierPaper paper, IReadOnlyList<VaultItemCard> held) => held switch
    {
        _ when paper.Source is PaperSource.Vault => held.FirstOrDefault(item => item.Id.Value == paper.VaultItem) is { } taken
            ? Found(paper.Key, paper.Name, LookUpAnswer.Used, taken)
            : new(paper.Key, paper.Name, LookUpAnswer.Used) { Item = paper.VaultItem },
        [var best, ..] => Found(paper.Key, paper.Name, LookUpAnswer.Held, best),
        _ => new(paper.Key, paper.Name, LookUpAnswer.Nothing),
    };

    private static PaperLookedFor Found(string paper, string name, LookUpAnswer answer, VaultItemCard item) =>
        new(paper, name, answer) { Item = item.Id.Value, Title = item.Title, Number = item.Number };

    /// <summary>"Giấy khai sinh (12/2023)".</summary>
    public static string Said(VaultItemCard item) => item.Number is { Length: > 0 } number ? $"{item.Title} ({number})" : item.Title;

    private void Add(Dossier dossier, string agency, LookUpOccasion occasion, IReadOnlyList<PaperLookedFor> papers)
    {
        if (papers.Count > 0)
        {
            db.Add(LookUp.Of(dossier, agency, occasion, desk.Now, desk.Hand.Name, papers));
        }
    }
}
