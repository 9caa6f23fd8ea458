using MotCua.Dossiers;
using MotCua.Dossiers.Tracking;
using MotCua.Web.Words;

namespace MotCua.Web.Pages.Officer;

/// <summary>One line of a request for more as it was typed: which paper or field, why, and what to do.</summary>
public sealed class LineTyped
{
    /// <summary>Why a paper must be added or mended; the words of each are "ask.reason.…".</summary>
    public static readonly string[] Reasons = ["missing", "unclear", "wrong", "expired", "inconsistent", "other"];

    public string Target { get; set; } = "";

    public string? Reason { get; set; }

    public string? Words { get; set; }

    /// <summary>Only lines with words are asked; the reason goes on the sheet, which is Vietnamese whatever the clerk reads.</summary>
    public static IReadOnlyList<SupplementLine> Read(IEnumerable<LineTyped> typed) =>
    [
        .. from line in typed
           where !string.IsNullOrWhiteSpace(line.Words)
           let reason = Reasons.Contains(line.Reason) ? line.Reason : "other"
           select new SupplementLine(line.Target, Wording.Of(Wording.Vietnamese)[$"ask.reason.{reason}"], line.Words!.Trim()),
    ];
}

/// <summary>The form that asks for more: where it goes, and what was typed into it.</summary>
public sealed record AskForm(string Page, DossierView Dossier, IReadOnlyList<LineTyped> Typed, bool Before)
{
    /// <summary>A second list needs a ground in law and the head's approval.</summary>
    public bool IsSecond => Dossier.Supplements.Any(asked => asked.BeforeAcceptance == Before);

    public LineTyped Of(int place) => Typed.ElementAtOrDefault(place) ?? new();
}
