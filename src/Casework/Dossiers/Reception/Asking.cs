using MotCua.Dossiers.Held;
using MotCua.Dossiers.Submission;
using MotCua.Forms;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Reception;

/// <summary>Makes a list of what is missing complete: every line names a paper or a question of this dossier, a reason of the rule set, a ground in law and what to do.</summary>
internal sealed class Asking(AnswerReading answers, Looking looking, Desk desk)
{
    /// <summary>Names the application as a whole.</summary>
    public const string WholeForm = "form";

    public async Task<IReadOnlyList<SupplementLine>> Complete(Dossier dossier, IReadOnlyList<SupplementLine> lines, CancellationToken cancel)
    {
        NothingAsked.If(lines.Count == 0 || lines.Any(line => string.IsNullOrWhiteSpace(line.Words)));
        var rules = await desk.RulesOf(dossier, cancel);
        var form = await answers.FormOf(dossier, cancel);
        SupplementLine[] complete = [.. lines.Select(line => Complete(line, Name(line.Target, dossier, form), Reason(line, rules)))];
        await looking.RefuseHeld(dossier, complete, cancel);
        return complete;
    }

    private static SupplementLine Complete(SupplementLine line, string name, SupplementReason reason) => line with
    {
        Code = reason.Code,
        // Said in other words than the code's, it stays as it was said.
        Reason = reason.Code is SupplementReason.Other && line.Reason is { Length: > 0 } own && own != reason.Code ? own.Trim() : reason.Words.Vi,
        Words = line.Words.Trim(),
        Name = name,
        LegalBasis = Said(line.LegalBasis) ?? reason.Basis,
        WhyNotHeld = Said(line.WhyNotHeld),
        WhatToDo = Said(line.WhatToDo) ?? reason.Advice.Vi,
        Reply = null,
    };

    private static string Name(string target, Dossier dossier, FormVersion form) => NoSuchTarget.With(target).Unless(
        dossier.Papers.FirstOrDefault(paper => paper.Key == target)?.Name
        ?? form.Places().FirstOrDefault(field => field.Name == target)?.Label
        ?? (target == WholeForm ? form.Title.In("vi") : null));

    private static SupplementReason Reason(SupplementLine line, RuleSet rules) => line.Code is { Length: > 0 } code
        ? NoSuchReason.With(code).Unless(rules.Reason(code))
        : rules.Reason(line.Reason) ?? NoSuchReason.With(line.Reason).Unless(rules.Reason(SupplementReason.Other));

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
