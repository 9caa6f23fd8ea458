using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Regimes.RegimeRefusals;

namespace MotCua.Regimes.Setting;

/// <summary>A file of rule sets prevails over the shipped ones, set by set; what it does not name stays.</summary>
[Needs(RegimePermissions.Import)]
public sealed record ImportRuleSets(string Json) : ICommand<RuleSetsImported>;

/// <summary>What an import of rule sets did.</summary>
public sealed record RuleSetsImported(int Created, int Changed, int Unchanged);

internal sealed class ImportRuleSetsHandler(Database db, Stamps stamps, TimeProvider clock) : IHandler<ImportRuleSets, RuleSetsImported>
{
    public async Task<RuleSetsImported> Handle(ImportRuleSets command, CancellationToken cancel)
    {
        var given = Read(command.Json);
        Twice.If(given.DistinctBy(rules => rules.Id).Count() < given.Count);
        foreach (var rules in given)
        {
            Check(rules);
        }

        var known = (await RuleSets.Load(db, cancel)).All;
        CheckDates([.. known.Where(rules => given.TrueForAll(one => one.Id != rules.Id)), .. given]);

        var (created, changed) = (0, 0);
        foreach (var rules in given)
        {
            var before = known.FirstOrDefault(one => one.Id == rules.Id);
            if (before is not null && Text(before) == Text(rules))
            {
                continue;
            }

            created += before is null ? 1 : 0;
            changed += before is null ? 0 : 1;
            await Keep(rules, cancel);
        }

        if (created + changed > 0)
        {
            await stamps.Touch(RuleSets.Stamp, cancel);
        }

        return new(created, changed, given.Count - created - changed);
    }

    private async Task Keep(RuleSet rules, CancellationToken cancel)
    {
        if (await db.ImportedRuleSets.FirstOrDefaultAsync(row => row.Name == rules.Id.Value, cancel) is { } row)
        {
            (row.Rules, row.ImportedAt) = (rules, clock.GetUtcNow());
        }
        else
        {
            db.Add(new ImportedRuleSet { Name = rules.Id.Value, Rules = rules, ImportedAt = clock.GetUtcNow() });
        }
    }

    private static List<RuleSet> Read(string json)
    {
        try
        {
            return [.. (JsonSerializer.Deserialize<List<RuleSet>>(json, Strict) ?? []).Select(RuleSets.Complete)];
        }
        catch (JsonException unreadable)
        {
            throw new RefusedException(Unreadable.With(unreadable.Message));
        }
    }

    private static readonly JsonSerializerOptions Strict = new(JsonText.Options)
    {
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    private static void Check(RuleSet rules)
    {
        var at = rules.Id.Value;
        Unusable.With(at, "id").If(string.IsNullOrWhiteSpace(at) || at.Length > 20);
        Unusable.With(at, "inForce").If(rules.InForce.Until <= rules.InForce.From);
        Unusable.With(at, "levels").If(rules.Levels.Count == 0);
        Unusable.With(at, "codeFormat").Unless(rules.CodeFormat.IsUsable);
        Unusable.With(at, "supplementsAllowed").If(rules.SupplementsAllowed < 0);
        Unusable.With(at, "extensionsAllowed").If(rules.ExtensionsAllowed < 0);
        Unusable.With(at, "answerWithin").If(rules.AnswerWithin <= TimeSpan.Zero);
        Unusable.With(at, "apologyLeadWorkingDays").If(rules.ApologyLeadWorkingDays < 0);
        Unusable.With(at, "reasons").Unless(rules.Reason(SupplementReason.Other) is not null && rules.Reasons.DistinctBy(reason => reason.Code).Count() == rules.Reasons.Count);
        Unusable.With(at, "warnings").Unless(rules.Warnings.All(level => level.Tells.Count > 0 && (level.UsedShare is > 0 and <= 1) != level.WorkingHoursLeft is >= 0));
        Unusable.With(at, "apologyNoticeWorkingDays").If(rules.ApologyNoticeWorkingDays < 0);
        Unusable.With(at, "apologyMostWorkingDays").If(rules.ApologyMostWorkingDays < 1);
        Unusable.With(at, "feesAtEnd").Unless(rules.FeesAtEnd.Values.All(fee => fee is { RefundedShare: >= 0 and <= 1, Basis.Length: > 0 }));
        Unusable.With(at, "publication").Unless(rules.Publication.IsUsable);
        Unusable.With(at, "due").Unless(rules.Due is { UsedShare: > 0 and <= 1, WorkingHoursLeft: >= 0 });
        foreach (var form in OneStopForms.Everywhere)
        {
            Unusable.With(at, $"forms.{form}").If(rules.Form(form) is null);
        }
    }

    private static void CheckDates(List<RuleSet> all)
    {
        foreach (var (first, second) in all.OrderBy(rules => rules.InForce.From).Zip(all.OrderBy(rules => rules.InForce.From).Skip(1)))
        {
            Overlap.With(first.Id.Value, second.Id.Value).If(first.InForce.Overlaps(second.InForce));
        }
    }

    private static string Text(RuleSet rules) => JsonSerializer.Serialize(rules, JsonText.Options);
}
