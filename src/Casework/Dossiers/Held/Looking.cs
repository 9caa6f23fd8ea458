using System.Globalization;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Registers;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Held;

/// <summary>Looks for what the State already holds before anybody is asked for it, and writes down what the looking came to.</summary>
internal sealed class Looking(Database db, IVault vault, IRegisters registers, Proofs proofs, Desk desk)
{
    /// <summary>A register that did not answer, or did not know, is asked again after this.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(24);

    /// <summary>What is held in place of each paper, by its key, the best first. What the applicant scanned themselves proves nothing and is not counted.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<VaultItemCard>>> For(Dossier dossier, CancellationToken cancel)
    {
        DossierPaper[] known = [.. dossier.Papers.Where(paper => !paper.IsTheForm && paper.Kinds.Any)];
        if (known.Length == 0)
        {
            return new Dictionary<string, IReadOnlyList<VaultItemCard>>();
        }

        var held = await vault.Of(dossier.Applicant, [.. known.SelectMany(paper => paper.Kinds.All).Distinct()], cancel);
        return known.ToDictionary(paper => paper.Key, IReadOnlyList<VaultItemCard> (paper) => [.. held.Where(item => item.Trust is not TrustLevel.OwnScan && paper.Kinds.Accept(item.PaperType) && paper.MayBeIn(item.HolderName, dossier.ApplicantName))]);
    }

    /// <summary>The registers that could prove what a paper of the dossier would, by its key, with what they last said within it.</summary>
    public async Task<IReadOnlyDictionary<string, RegisterChance>> Registers(Dossier dossier, CancellationToken cancel)
    {
        Dictionary<string, RegisterChance> chances = [];
        IReadOnlyList<RegisterReading>? readings = null;
        foreach (var paper in dossier.Papers)
        {
            if (await proofs.For(dossier, paper, cancel) is { } provable)
            {
                readings ??= await registers.Within(dossier.Id.Value, cancel);
                chances[paper.Key] = new(provable, Proofs.Latest(readings, provable) is { } reading ? Proofs.Said(reading, provable, dossier) : null);
            }
        }

        return chances;
    }

    /// <summary>The looking as a dossier is handed in or comes over the counter.</summary>
    public async Task Note(Dossier dossier, LookUpOccasion occasion, CancellationToken cancel)
    {
        var held = await For(dossier, cancel);
        Add(dossier, dossier.ReceivingAgency, occasion, [.. dossier.Papers.Where(paper => held.ContainsKey(paper.Key)).OrderBy(paper => paper.Order).Select(paper => Answer(paper, held[paper.Key]))]);
    }

    /// <summary>A paper may be asked for only where nothing is held in its place and no register proves it, or with a reason why that does not do. A register that could prove it is asked first; one that does not answer keeps nobody.</summary>
    public async Task RefuseHeld(Dossier dossier, IReadOnlyList<SupplementLine> lines, CancellationToken cancel)
    {
        var held = await For(dossier, cancel);
        var chances = await Registers(dossier, cancel);
        foreach (var line in lines.Where(line => string.IsNullOrWhiteSpace(line.WhyNotHeld)))
        {
            if (held.GetValueOrDefault(line.Target) is [var best, ..])
            {
                throw new RefusedException(HeldAlready.With(line.Name ?? line.Target, Said(best)).At(line.Target));
            }

            if (dossier.Papers.FirstOrDefault(paper => paper.Key == line.Target) is { Source: PaperSource.Register, Fact: { } fact })
            {
                throw new RefusedException(HeldAlready.With(line.Name ?? line.Target, Said(fact.SourceName, fact.At)).At(line.Target));
            }

            if (chances.GetValueOrDefault(line.Target) is { } chance)
            {
                HeldAlready.With(line.Name ?? line.Target, Said(chance.Provable.SourceName, chance.Last?.At ?? desk.Now)).At(line.Target).If(chance.Last is { Outcome: SourceOutcome.Proved });
                RegisterNotAsked.With(line.Name ?? line.Target, chance.Provable.SourceName).At(line.Target).If(chance.Last is null || chance.Last.At + Fresh < desk.Now);
            }
        }
    }

    /// <summary>The looking before more was asked for.</summary>
    public async Task NoteAsked(Dossier dossier, bool beforeAcceptance, IReadOnlyList<SupplementLine> lines, CancellationToken cancel)
    {
        var held = await For(dossier, cancel);
        var chances = await Registers(dossier, cancel);
        Add(dossier, beforeAcceptance ? dossier.ReceivingAgency : dossier.CompetentAgency, LookUpOccasion.Asked,
            [.. lines.Where(line => held.ContainsKey(line.Target)).Select(line => Asked(line, held[line.Target], chances.GetValueOrDefault(line.Target)?.Last))]);
    }

    public void NoteTaken(Dossier dossier, DossierPaper paper, VaultItemCard item) =>
        Add(dossier, AtWork(dossier), LookUpOccasion.Taken, [Found(paper.Key, paper.Name, LookUpAnswer.Used, item)]);

    /// <summary>A register was asked for the sake of one paper. One press counts one paper spared, and only where nobody had yet; a draft counts as it is handed in.</summary>
    public void NoteRegister(Dossier dossier, DossierPaper paper, SourceLooked looked, bool counts) => Add(dossier, AtWork(dossier), LookUpOccasion.Register,
    [
        new(paper.Key, paper.Name, looked.Outcome is SourceOutcome.Proved ? counts ? LookUpAnswer.Used : LookUpAnswer.Held : Came(looked)) { Source = looked },
    ]);

    private static string AtWork(Dossier dossier) => dossier.Code is null ? dossier.ReceivingAgency : dossier.CompetentAgency;

    private static PaperLookedFor Asked(SupplementLine line, IReadOnlyList<VaultItemCard> held, SourceLooked? source) => held switch
    {
        [var best, ..] => Found(line.Target, line.Name!, LookUpAnswer.Unfit, best) with { Why = line.WhyNotHeld, Source = source },
        _ when source is null => new(line.Target, line.Name!, LookUpAnswer.Nothing) { Why = line.WhyNotHeld },
        _ => new(line.Target, line.Name!, source.Outcome is SourceOutcome.Proved ? LookUpAnswer.Unfit : Came(source)) { Why = line.WhyNotHeld, Source = source },
    };

    private static LookUpAnswer Came(SourceLooked source) => source.Outcome switch
    {
        SourceOutcome.Silent => LookUpAnswer.Silent,
        SourceOutcome.Differs => LookUpAnswer.Differs,
        _ => LookUpAnswer.Nothing,
    };

    private static PaperLookedFor Answer(DossierPaper paper, IReadOnlyList<VaultItemCard> held) => held switch
    {
        _ when paper is { Source: PaperSource.Register, Fact: { } fact } => new(paper.Key, paper.Name, LookUpAnswer.Used) { Source = new(fact.Source, fact.SourceName, SourceOutcome.Proved, fact.At, fact.Reading) },
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

    /// <summary>The register and the moment at which it answered.</summary>
    public static string Said(string source, DateTimeOffset at) => $"{source}, {VietnamTime.Of(at).ToString("HH:mm d/M/yyyy", CultureInfo.InvariantCulture)}";

    private void Add(Dossier dossier, string agency, LookUpOccasion occasion, IReadOnlyList<PaperLookedFor> papers)
    {
        if (papers.Count > 0)
        {
            db.Add(LookUp.Of(dossier, agency, occasion, desk.Now, desk.Hand.Name, papers));
        }
    }
}

/// <summary>A register that could prove what a paper would, and what it last said within this dossier.</summary>
public sealed record RegisterChance(Provable Provable, SourceLooked? Last);
