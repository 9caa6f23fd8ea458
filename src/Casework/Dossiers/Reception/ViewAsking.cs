using MotCua.Documents;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Reception;

/// <summary>What can be asked about in a dossier, for which reasons, and whether the head must agree first; for the form of the officer who asks.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewAsking(DossierId Dossier, string Language = "vi") : IQuery<AskingView>;

/// <summary>Papers and questions that a line may name; the coded reasons; how often was asked in this part, and how often may be without the head.</summary>
public sealed record AskingView(IReadOnlyList<AskTarget> Papers, IReadOnlyList<AskTarget> Fields, IReadOnlyList<SupplementReason> Reasons, int Asked, int Allowed)
{
    public bool NeedsTheHead => Asked >= Allowed;
}

/// <summary>A paper or a question by its key and name.</summary>
public sealed record AskTarget(string Key, string Name)
{
    /// <summary>What the State holds in place of a paper: it is asked for only with a reason why that does not do.</summary>
    public string? Held { get; init; }

    /// <summary>The register that must be asked first.</summary>
    public string? AskFirst { get; init; }
}

internal sealed class ViewAskingHandler(ViewReading views, AnswerReading answers, Admittance admittance, Looking looking, Desk desk) : IHandler<ViewAsking, AskingView>
{
    public async Task<AskingView> Handle(ViewAsking request, CancellationToken cancel)
    {
        var dossier = NoSuchDossier.Unless(await views.Find(request.Dossier, cancel));
        NotYourAgency.Unless(!dossier.IsDraft && admittance.Official(dossier));
        var rules = await desk.RulesOf(dossier, cancel);
        var form = await answers.FormOf(dossier, cancel);
        var inHand = dossier.Work.Exists(work => desk.MayActOn(dossier, work));
        var held = inHand ? await looking.For(dossier, cancel) : LookUpsView.None.Offers;
        var chances = inHand ? await looking.Registers(dossier, cancel) : LookUpsView.None.Registers;
        return new(
            [.. dossier.Papers.OrderBy(paper => paper.Order).Select(paper => Target(paper, held.GetValueOrDefault(paper.Key), inHand ? chances.GetValueOrDefault(paper.Key) : null, inHand))],
            [.. form.Places(request.Language).Select(field => new AskTarget(field.Name, field.Label))],
            rules.Reasons, dossier.AskedBefore, rules.SupplementsAllowed);
    }

    private static AskTarget Target(DossierPaper paper, IReadOnlyList<VaultItemCard>? held, RegisterChance? chance, bool inHand) => new(paper.Key, paper.Name)
    {
        Held = held is [var best, ..] ? Looking.Said(best)
            : inHand && paper is { Source: PaperSource.Register, Fact: { } fact } ? Looking.Said(fact.SourceName, fact.At)
            : chance?.Last is { Outcome: SourceOutcome.Proved } proved ? Looking.Said(proved.Name, proved.At) : null,
        AskFirst = chance is { Last: null } ? chance.Provable.SourceName : null,
    };
}
