using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>Which way paper originals travel: from the one-stop to those who settle, or back with results.</summary>
public enum BundleWay { ToSettle, BackToOneStop }

/// <summary>How far a bundle has come: being packed, given and on its way, taken and checked row by row.</summary>
public enum BundleState { Packing, OnTheWay, Taken }

/// <summary>What the receiver found of one row.</summary>
public enum BundleFinding { Open, Received, Missing }

/// <summary>Between whom a bundle travels.</summary>
internal sealed record BundleEnds(BundleWay Way, string From, string FromName, string To, string ToName);

/// <summary>A signed hand-over sheet: where its bytes are, and who signed it when.</summary>
public sealed record SignedHandOver(Guid Document, string Sha256, string By, Guid ById, DateTimeOffset At);

/// <summary>Paper originals of several dossiers that are handed over together, on a sheet that both sides sign.</summary>
internal sealed class Bundle : Aggregate
{
    public const int MostRows = 200;

    private Bundle()
    {
    }

    public BundleId Id { get; private init; }

    public string Number { get; private init; } = "";

    public BundleWay Way { get; private init; }

    public string From { get; private init; } = "";

    public string FromName { get; private init; } = "";

    public string To { get; private init; } = "";

    public string ToName { get; private init; } = "";

    public BundleState State { get; private set; }

    public string MadeBy { get; private init; } = "";

    public DateTimeOffset MadeAt { get; private init; }

    public SignedHandOver? Given { get; private set; }

    public SignedHandOver? Taken { get; private set; }

    public List<BundleRow> Rows { get; } = [];

    public static Bundle Make(BundleId id, string number, BundleEnds ends, Hand by, DateTimeOffset now) => new()
    {
        Id = id,
        Number = number,
        Way = ends.Way,
        From = ends.From,
        FromName = ends.FromName,
        To = ends.To,
        ToName = ends.ToName,
        MadeBy = by.Name,
        MadeAt = now,
    };

    public void Put(BundleRow row)
    {
        BundleClosed.Unless(State is BundleState.Packing);
        AlreadyInBundle.If(Rows.Any(one => one.Dossier == row.Dossier));
        BundleFull.If(Rows.Count >= MostRows);
        Rows.Add(row);
    }

    public void TakeOut(DossierId dossier)
    {
        BundleClosed.Unless(State is BundleState.Packing);
        Rows.Remove(NotInBundle.Unless(Rows.FirstOrDefault(row => row.Dossier == dossier)));
    }

    public void Give(SignedHandOver sheet)
    {
        BundleClosed.Unless(State is BundleState.Packing);
        BundleEmpty.If(Rows.Count == 0);
        (Given, State) = (sheet, BundleState.OnTheWay);
        foreach (var row in Rows)
        {
            row.GivenAt = sheet.At;
        }
    }

    /// <summary>Every row is said to be there or missing; a missing one says why.</summary>
    public void Take(IReadOnlyList<RowFinding> findings, Hand by)
    {
        BundleNotOnTheWay.Unless(State is BundleState.OnTheWay);
        SameHand.If(Given?.ById == by.Id);
        foreach (var row in Rows)
        {
            var found = RowsUnchecked.Unless(findings.FirstOrDefault(one => one.Dossier == row.Dossier && one.Finding is not BundleFinding.Open));
            ReasonMissing.If(found.Finding is BundleFinding.Missing && string.IsNullOrWhiteSpace(found.Remark));
            (row.Finding, row.Remark) = (found.Finding, string.IsNullOrWhiteSpace(found.Remark) ? null : found.Remark.Trim());
        }
    }

    public void SignTaken(SignedHandOver sheet)
    {
        BundleNotOnTheWay.Unless(State is BundleState.OnTheWay);
        (Taken, State) = (sheet, BundleState.Taken);
        foreach (var row in Rows)
        {
            row.TakenAt = sheet.At;
        }
    }
}

/// <summary>What the receiver says of one row.</summary>
public sealed record RowFinding(DossierId Dossier, BundleFinding Finding, string? Remark = null);

/// <summary>One dossier in a bundle: which papers, how many originals and copies.</summary>
internal sealed class BundleRow
{
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    public required string Code { get; init; }

    public required string Applicant { get; init; }

    public required string Procedure { get; init; }

    public required string Papers { get; init; }

    public required int Originals { get; init; }

    public required int Copies { get; init; }

    public required DateTimeOffset PutAt { get; init; }

    public BundleFinding Finding { get; set; }

    public string? Remark { get; set; }

    public DateTimeOffset? GivenAt { get; set; }

    public DateTimeOffset? TakenAt { get; set; }

    /// <summary>The counter's papers of a dossier, and its result when it goes back.</summary>
    public static BundleRow Of(Dossier dossier, BundleWay way, DateTimeOffset now)
    {
        DossierPaper[] papers = [.. dossier.Papers.Where(paper => paper.Source is PaperSource.Counter).OrderBy(paper => paper.Order)];
        string[] names = [.. papers.Select(paper => paper.Name), .. way is BundleWay.BackToOneStop && dossier.Result is { } result ? [$"{result.Title} ({result.Number})"] : Array.Empty<string>()];
        NoPaperToHandOver.If(names.Length == 0);
        return new()
        {
            Id = Guid.CreateVersion7(now),
            Dossier = dossier.Id,
            Code = dossier.Code!,
            Applicant = dossier.ApplicantName,
            Procedure = dossier.ProcedureName,
            Papers = string.Join("; ", names),
            Originals = papers.Sum(paper => paper.Originals > 0 ? paper.Originals : paper.Copies > 0 ? 0 : 1) + names.Length - papers.Length,
            Copies = papers.Sum(paper => paper.Copies),
            PutAt = now,
        };
    }
}
