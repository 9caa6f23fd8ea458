using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Processes;

/// <summary>What stands in the way of publishing a process; the code is the key of its words.</summary>
public sealed record ProcessFlaw(string Code, string? Step = null, string? Detail = null);

/// <summary>The check before publishing: somebody for every step, a way out of every step, a signature before every end, and no path longer than the law allows.</summary>
internal static class ProcessCheck
{
    private static readonly Role[] Workers = [Role.Clerk, Role.Officer, Role.HeadOfUnit, Role.Leader];
    private static readonly Role[] Signers = [Role.Leader, Role.HeadOfUnit];
    private static readonly string[] Channels = ["direct", "online", "post"];

    public static IReadOnlyList<ProcessFlaw> Of(ProcessDefinition process, IReadOnlyList<ChannelTerms> terms)
    {
        if (process.Steps.Count == 0)
        {
            return [new("process.flaw.no-steps")];
        }

        List<ProcessFlaw> flaws = [.. process.Steps.SelectMany(step => OfStep(process, step))];
        if (process.Steps.Select(step => step.Key).Distinct().Count() < process.Steps.Count)
        {
            flaws.Add(new("process.flaw.key-twice"));
        }

        // Paths mean something only once every way leads somewhere.
        return flaws.Count > 0 ? flaws : [.. OfPaths(process), .. OfTime(process, terms)];
    }

    private static IEnumerable<ProcessFlaw> OfStep(ProcessDefinition process, ProcessStep step)
    {
        if (string.IsNullOrWhiteSpace(step.Key) || string.IsNullOrWhiteSpace(step.Name))
        {
            yield return new("process.flaw.no-name", step.Key);
        }

        if (!Workers.Contains(step.Role))
        {
            yield return new("process.flaw.no-assignee", step.Key);
        }

        if (step.Signs && !Signers.Contains(step.Role))
        {
            yield return new("process.flaw.may-not-sign", step.Key);
        }

        if (step.Allotted <= TimeSpan.Zero || step.AllottedBy.Values.Any(time => time <= TimeSpan.Zero) || step.AllottedBy.Keys.Except(Channels).Any())
        {
            yield return new("process.flaw.no-time", step.Key);
        }

        if (step.Choices.Count == 0)
        {
            yield return new("process.flaw.no-exit", step.Key);
        }

        if (step.Choices.DistinctBy(way => way.Key).Count() < step.Choices.Count || step.Choices.Any(way => string.IsNullOrWhiteSpace(way.Label)))
        {
            yield return new("process.flaw.ways-alike", step.Key);
        }

        foreach (var way in step.Choices.Where(way => way.Next is not null && process.Step(way.Next) is null))
        {
            yield return new("process.flaw.leads-nowhere", step.Key, way.Next);
        }
    }

    private static IEnumerable<ProcessFlaw> OfPaths(ProcessDefinition process)
    {
        if (process.Start is not { Role: Role.Clerk, Place: StepPlace.OneStop, NationalState: 2 })
        {
            yield return new("process.flaw.start", process.Start.Key);
        }

        var (reached, ending) = (process.Reached(), process.Ending());
        foreach (var step in process.Steps.Where(step => !reached.Contains(step.Key)))
        {
            yield return new("process.flaw.never-reached", step.Key);
        }

        foreach (var step in process.Steps.Where(step => !ending.Contains(step.Key)))
        {
            yield return new("process.flaw.no-end", step.Key);
        }

        var unsigned = process.Reached(step => !step.Signs);
        foreach (var step in process.Steps.Where(step => step.Choices.Any(way => way.Next is null)))
        {
            if (step.Signs || unsigned.Contains(step.Key))
            {
                yield return new("process.flaw.ends-unsigned", step.Key);
            }

            if (step.NationalState is not 9)
            {
                yield return new("process.flaw.end-state", step.Key);
            }
        }

        foreach (var step in process.Steps.Where(step => step.Signs && !step.Choices.Any(way => way.Next is not null && !process.GoesBack(step, process.Step(way.Next)!))))
        {
            yield return new("process.flaw.signed-to-nowhere", step.Key);
        }
    }

    private static IEnumerable<ProcessFlaw> OfTime(ProcessDefinition process, IReadOnlyList<ChannelTerms> terms)
    {
        foreach (var group in terms.Where(one => one.Limit?.Nominal is not null).GroupBy(one => one.Channel))
        {
            var channel = group.Key.ToString().ToLowerInvariant();
            // One process serves all cases of a channel: the widest limit is the frame, the dossier's own deadline stays its own.
            var (planned, allowed) = (process.Longest(channel), group.Max(one => one.Limit!.Nominal!.Value));
            if (planned > allowed)
            {
                yield return new("process.flaw.too-long", null, $"{channel}: {planned.TotalHours:0.##} > {allowed.TotalHours:0.##}");
            }
        }
    }
}
