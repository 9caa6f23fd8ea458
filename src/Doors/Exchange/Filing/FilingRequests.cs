using System.Text.Json.Nodes;
using MotCua.Dossiers;

namespace MotCua.Exchange.Filing;

/// <summary>A dossier to be opened, and with submit also to be handed in at once.</summary>
public sealed record NewDossier
{
    /// <summary>The procedure's code.</summary>
    public required string Procedure { get; init; }

    /// <summary>The key of the case, when the procedure has several.</summary>
    public string? Case { get; init; }

    /// <summary>The code of the agency that shall settle it, such as "H02.24".</summary>
    public required string Agency { get; init; }

    /// <summary>The identity number or tax code of the one it is for; left out, the enterprise itself. Others must have given a mandate.</summary>
    public string? Applicant { get; init; }

    /// <summary>The answers of the procedure's e-form, by the names of its schema.</summary>
    public JsonObject? Answers { get; init; }

    /// <summary>How the result shall come back.</summary>
    public DossierChannel ReturnBy { get; init; } = DossierChannel.Online;

    /// <summary>Hand it in at once; otherwise it stays a draft.</summary>
    public bool Submit { get; init; }
}

/// <summary>How a draft is handed in.</summary>
public sealed record Submission
{
    /// <summary>How the result shall come back.</summary>
    public DossierChannel ReturnBy { get; init; } = DossierChannel.Online;
}

/// <summary>Why the applicant wants it back.</summary>
public sealed record Withdrawal
{
    /// <summary>The reason.</summary>
    public required string Reason { get; init; }
}

/// <summary>A file that arrived.</summary>
public sealed record ReceivedPaper
{
    /// <summary>Its fingerprint, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>What it was found to be.</summary>
    public required string MediaType { get; init; }

    /// <summary>How many pages.</summary>
    public required int Pages { get; init; }

    /// <summary>When it arrived.</summary>
    public required DateTimeOffset At { get; init; }

    internal static ReceivedPaper Of(HandedFile file) => new() { Sha256 = file.Sha256, Name = file.Name, Size = file.Size, MediaType = file.MediaType, Pages = file.Pages, At = file.At };
}
