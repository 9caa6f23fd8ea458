using System.Security.Cryptography;
using System.Text.Json;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Dossiers.Certifying.CertifyingRefusals;

namespace MotCua.Dossiers.Certifying;

/// <summary>Identifies an entry of the book of certified copies.</summary>
public readonly record struct CertifiedCopyId(Guid Value) : IId<CertifiedCopyId>
{
    public static bool TryParse(string? text, out CertifiedCopyId id) => Ids.TryParse(text, out id);

    public override string ToString() => Value.ToString();
}

/// <summary>Compared with the original and entered, waiting for the signature; signed; struck out, the number staying used; or taken back after it was signed.</summary>
public enum CopyState { Compared, Signed, Struck, Revoked }

/// <summary>What the original says of itself, as the official read it off.</summary>
public sealed record OriginalRead(string PaperType, string Title, string? Number, string IssuedBy, DateOnly IssuedOn)
{
    /// <summary>It speaks of the applicant, so that it may stand as their own paper wherever one of its kind is asked for.</summary>
    public bool OfApplicant { get; init; }
}

/// <summary>One line of the book (sổ chứng thực): a copy compared with its original, its number, its fee, and what became of it. Lines are only ever added; the number of a struck one is not used again.</summary>
internal sealed class CertifiedCopy : Aggregate
{
    public CertifiedCopyId Id { get; private init; }

    public DossierId Dossier { get; private init; }

    public string DossierCode { get; private init; } = "";

    public Scanning.ScanId Scan { get; private init; }

    /// <summary>Whose book it is.</summary>
    public string Agency { get; private init; } = "";

    public int Year { get; private init; }

    public long Number { get; private init; }

    public PersonId Holder { get; private init; }

    public string HolderName { get; private init; } = "";

    /// <summary>Holder and paper without marks, for finding.</summary>
    public string Fold { get; private init; } = "";

    public string PaperType { get; private init; } = "";

    public string Title { get; private init; } = "";

    public string? OriginalNumber { get; private init; }

    public string IssuedBy { get; private init; } = "";

    public DateOnly IssuedOn { get; private init; }

    public bool OfApplicant { get; private init; }

    public int Pages { get; private init; }

    /// <summary>The fingerprint of the pages and how they lay when they were compared.</summary>
    public string Seen { get; private init; } = "";

    /// <summary>What the law asks for so many pages.</summary>
    public long Fee { get; private init; }

    /// <summary>What of it was laid upon what the dossier already owed.</summary>
    public long Charged { get; private set; }

    public Guid ComparedBy { get; private init; }

    public string ComparedByName { get; private init; } = "";

    public DateTimeOffset ComparedAt { get; private init; }

    /// <summary>The pages drawn so far for the signature; empty again once it is signed or struck out.</summary>
    public IReadOnlyList<DrawnSide> Sides { get; private set; } = [];

    /// <summary>Few pages are drawn as it is signed; of many every one must have been before.</summary>
    public bool IsDrawn => Pages <= FewPages || Sides.Count >= Pages;

    public CopyState State { get; private set; }

    public string? SignedByName { get; private set; }

    public string? SignedAs { get; private set; }

    public DateTimeOffset? SignedAt { get; private set; }

    public Guid? Document { get; private set; }

    /// <summary>Why it was struck out or taken back.</summary>
    public string? Why { get; private set; }

    public bool IsOpen => State is CopyState.Compared;

    public string InBook => $"{Number}/{Year}";

    private const int FewPages = 5;

    public static CertifiedCopy Enter(CertifiedCopyId id, Dossier dossier, Scanning.Scan scan, int year, long number, OriginalRead original, long fee, long charged, Hand by, DateTimeOffset now)
    {
        var copy = Entry(id, dossier, scan, year, number, original, fee, charged, by, now);
        copy.Raise(new OriginalCompared(id, dossier.Id));
        return copy;
    }

    private static CertifiedCopy Entry(CertifiedCopyId id, Dossier dossier, Scanning.Scan scan, int year, long number, OriginalRead original, long fee, long charged, Hand by, DateTimeOffset now) => new()
    {
        Id = id,
        Dossier = dossier.Id,
        DossierCode = dossier.Code ?? dossier.RequestNumber,
        Scan = scan.Id,
        Agency = dossier.CompetentAgency,
        Year = year,
        Number = number,
        Holder = dossier.Applicant,
        HolderName = dossier.ApplicantName,
        Fold = VietnameseFold.Fold($"{dossier.ApplicantName} {original.Title} {original.Number} {dossier.Code}"),
        PaperType = original.PaperType,
        Title = original.Title,
        OriginalNumber = original.Number,
        IssuedBy = original.IssuedBy,
        IssuedOn = original.IssuedOn,
        OfApplicant = original.OfApplicant,
        Pages = scan.PageCount,
        Seen = Look(scan),
        Fee = fee,
        Charged = charged,
        ComparedBy = by.Id,
        ComparedByName = by.Name,
        ComparedAt = now,
    };

    /// <summary>What is signed is what was compared: a page turned or cut since then is not.</summary>
    public void MustStillShow(Scanning.Scan scan) => ScanChanged.Unless(StillShows(scan));

    public bool StillShows(Scanning.Scan scan) => scan.State is not Scanning.ScanState.Dropped && Look(scan) == Seen;

    public void MustBeDrawn() => StillDrawing.With(InBook, $"{Sides.Count}", $"{Pages}").Unless(IsDrawn);

    /// <summary>Drawn twice at once, a page counts once.</summary>
    public void TakeSide(int at, DrawnSide side) => Sides = at == Sides.Count ? [.. Sides, side] : Sides;

    private static string Look(Scanning.Scan scan) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(scan.Pages.Select(page => new { page.Sha256, page.Shape }), JsonText.Options)));

    public void Sign(Guid document, string signer, string capacity, DateTimeOffset now)
    {
        EntryClosed.Unless(IsOpen);
        (State, Document, SignedByName, SignedAs, SignedAt, Sides) = (CopyState.Signed, document, signer, capacity, now, []);
    }

    public void Strike(string why)
    {
        EntryClosed.Unless(IsOpen);
        StrikingReasonMissing.If(string.IsNullOrWhiteSpace(why));
        (State, Why, Sides) = (CopyState.Struck, why.Trim(), []);
    }

    /// <summary>Another entry of the dossier was struck out: what was paid beforehand counts towards this one instead.</summary>
    public void Recharge(long charged) => Charged = charged;

    public void Revoke(string why) => (State, Why) = (CopyState.Revoked, why);
}

/// <summary>One page of a copy, drawn for the signature.</summary>
public sealed record DrawnSide(string Sha256);

/// <summary>An original that could not be certified, with the grounds by their codes.</summary>
internal sealed class RefusedOriginal
{
    public required Guid Id { get; init; }

    public required DossierId Dossier { get; init; }

    public required string Agency { get; init; }

    public required int Year { get; init; }

    public required string Ground { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }
}
