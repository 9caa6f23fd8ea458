using System.Text.RegularExpressions;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Templates;

/// <summary>For which box a text is kept.</summary>
public enum TemplatePurpose { Supplement, Refusal, Opinion, Result }

/// <summary>A text that an officer writes again and again, kept under a name: for themselves, or for all of their agency.</summary>
internal sealed class AnswerTemplate : Aggregate
{
    public const int Longest = 4000;

    private AnswerTemplate()
    {
    }

    public Guid Id { get; private init; }

    public string Agency { get; private init; } = "";

    public Guid Owner { get; private init; }

    public string OwnerName { get; private init; } = "";

    public TemplatePurpose Purpose { get; private init; }

    public string Name { get; private set; } = "";

    public string Text { get; private set; } = "";

    public bool Shared { get; private set; }

    public static AnswerTemplate Of(string agency, Hand by, TemplatePurpose purpose) =>
        new() { Id = Guid.CreateVersion7(), Agency = agency, Owner = by.Id, OwnerName = by.Name, Purpose = purpose };

    public void Write(string name, string text, bool shared)
    {
        TemplateUnnamed.If(string.IsNullOrWhiteSpace(name));
        TemplateEmpty.If(string.IsNullOrWhiteSpace(text) || text.Length > Longest);
        if (TemplateText.Unknown(text) is { } unknown)
        {
            TemplateFieldUnknown.With(unknown).If(true);
        }

        (Name, Text, Shared) = (name.Trim(), text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim(), shared);
    }
}

/// <summary>What of a dossier a kept text may name, in braces.</summary>
public static partial class TemplateText
{
    public static readonly IReadOnlyList<string> Fields = ["applicant", "code", "procedure", "due", "agency", "step", "officer", "today"];

    /// <summary>The first field that no dossier has.</summary>
    public static string? Unknown(string text) =>
        Field().Matches(text).Select(match => match.Groups[1].Value).FirstOrDefault(name => !Fields.Contains(name));

    public static string Fill(string text, Func<string, string?> of) =>
        Field().Replace(text, match => Fields.Contains(match.Groups[1].Value) ? of(match.Groups[1].Value) ?? "…" : match.Value);

    [GeneratedRegex(@"\{([^{}\s]*)\}")]
    private static partial Regex Field();
}
