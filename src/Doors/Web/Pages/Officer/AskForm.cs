using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Tracking;

namespace MotCua.Web.Pages.Officer;

/// <summary>One line of a request for more as it was typed: which paper or question, the coded reason, what exactly, on what ground, and what to do.</summary>
public sealed class LineTyped
{
    public string? Target { get; set; }

    public string? Reason { get; set; }

    public string? Words { get; set; }

    public string? Basis { get; set; }

    public string? Todo { get; set; }

    /// <summary>Why what the State holds does not do.</summary>
    public string? Unfit { get; set; }

    /// <summary>Only lines with words are asked; what is left empty beside them is as the reason usually has it.</summary>
    public static IReadOnlyList<SupplementLine> Read(IEnumerable<LineTyped> typed) =>
        [.. typed.Where(line => !string.IsNullOrWhiteSpace(line.Words)).Select(line => new SupplementLine(line.Target ?? "", line.Reason ?? "", line.Words!) { Code = line.Reason, LegalBasis = line.Basis, WhatToDo = line.Todo, WhyNotHeld = line.Unfit })];
}

/// <summary>The form that asks for more: where it goes, what may be asked about, and what was typed into it.</summary>
public sealed record AskForm(string Page, DossierView Dossier, AskingView May, IReadOnlyList<LineTyped> Typed, string? Ground, int MoreRows = 0)
{
    private const int FirstRows = 2;

    /// <summary>Lines about questions of the form, some of them still empty.</summary>
    public int FieldRows => Math.Max(FirstRows, Typed.Count - May.Papers.Count) + MoreRows;

    public LineTyped Of(int place) => Typed.ElementAtOrDefault(place) ?? new();
}
