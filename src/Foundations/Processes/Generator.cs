using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Processes;

/// <summary>Makes a process for a procedure that nobody wrote one for, from the pattern of its level and its published time.</summary>
internal static class Generator
{
    /// <summary>What is planned where the procedure states no time: three working days, marked as ours.</summary>
    private static readonly TimeSpan Ours = WorkingCalendar.WorkingDay * 3;

    /// <summary>Under half an hour there is nothing to divide among the steps.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromMinutes(30);

    private static readonly IReadOnlyList<Pattern> Patterns = ReadPatterns();

    /// <summary>The same procedure version and level always make the same process, under the same id.</summary>
    public static ProcessDefinition Make(ProcedureCard procedure, AgencyLevel level)
    {
        var pattern = Patterns.First(one => one.Levels.Contains(level));
        var times = procedure.Channels.Where(terms => terms.Limit?.Nominal >= Least)
            .GroupBy(terms => terms.Channel)
            .ToDictionary(terms => terms.Key, terms => terms.Min(one => one.Limit!.Nominal!.Value));
        var usual = times.TryGetValue(Channel.Direct, out var direct) ? direct : times.Values.DefaultIfEmpty(Ours).Min();
        var made = new ProcessDefinition(
            default, procedure.Code.Value, procedure.Head.Number, pattern.Name, Generated: true, null, null, [.. pattern.Steps.Select(step => StepOf(pattern, step, usual, times))])
        {
            Level = level,
            TimesAreOurs = times.Count == 0,
        };
        return made with { Id = new(IdOf(JsonSerializer.Serialize(new { Procedure = procedure.Version.Value, Process = made }, JsonText.Options))) };
    }

    private static ProcessStep StepOf(Pattern pattern, PatternStep step, TimeSpan usual, Dictionary<Channel, TimeSpan> times) =>
        new(step.Key, step.Name, step.Role, step.Place, TimeOf(pattern, step, usual), step.NationalState, step.Choices)
        {
            Signs = step.Signs,
            Forms = step.Forms ?? [],
            AllottedBy = times.Where(time => time.Value != usual)
                .ToDictionary(time => time.Key.ToString().ToLowerInvariant(), time => TimeOf(pattern, step, time.Value)),
        };

    /// <summary>A share of the whole in full minutes, up to the step's most; the one step without a share takes what is left.</summary>
    private static TimeSpan TimeOf(Pattern pattern, PatternStep step, TimeSpan whole) => step.Share is { } share
        ? TimeSpan.FromMinutes(Math.Min(Math.Floor(whole.TotalMinutes * share), (step.MostHours ?? double.MaxValue / 60) * 60))
        : whole - pattern.Steps.Where(other => other.Share is not null).Aggregate(TimeSpan.Zero, (sum, other) => sum + TimeOf(pattern, other, whole));

    private static Guid IdOf(string content) => new(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 16));

    private static List<Pattern> ReadPatterns()
    {
        using var stream = typeof(Generator).Assembly.GetManifestResourceStream("patterns.json")!;
        return JsonSerializer.Deserialize<List<Pattern>>(stream, JsonText.Options)!;
    }

    private sealed record Pattern(string Name, IReadOnlyList<AgencyLevel> Levels, IReadOnlyList<PatternStep> Steps);

    private sealed record PatternStep(
        string Key,
        string Name,
        Role Role,
        StepPlace Place,
        int NationalState,
        IReadOnlyList<StepChoice> Choices,
        double? Share = null,
        double? MostHours = null,
        bool Signs = false,
        IReadOnlyList<string>? Forms = null);
}
