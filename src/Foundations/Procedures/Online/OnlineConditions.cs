namespace MotCua.Procedures.Online;

/// <summary>What must hold before a procedure can be done wholly on the network (NĐ 42/2022): filed there, nobody has to come, papers go electronically, the result comes back electronically or by post, what it costs is paid online.</summary>
public enum OnlineCondition { FiledOnline, NobodyComes, PapersElectronic, ResultRemote, FeeOnline }

/// <summary>What was answered to a condition, and why; a no always says why.</summary>
public sealed record ConditionAnswer(OnlineCondition Condition, bool Met, string? Reason = null);

/// <summary>Works out the online level from what was answered; nobody sets it by hand.</summary>
public static class OnlineRule
{
    public static IReadOnlyList<OnlineCondition> Conditions { get; } = Enum.GetValues<OnlineCondition>();

    /// <summary>Everything holds: the whole way. It can at least be filed: a part. Otherwise only information.</summary>
    public static OnlineLevel LevelOf(IReadOnlyCollection<ConditionAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        bool Met(OnlineCondition condition) => answers.Any(answer => answer.Condition == condition && answer.Met);
        return Conditions.All(Met) ? OnlineLevel.Full : Met(OnlineCondition.FiledOnline) ? OnlineLevel.Partial : OnlineLevel.None;
    }

    /// <summary>What the wording itself already says to a condition; none where it says nothing.</summary>
    public static bool? Stated(OnlineCondition condition, ProcedureContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return condition switch
        {
            OnlineCondition.FiledOnline => content.Channels.Count == 0 ? null : content.Channels.Any(terms => terms.Channel is Channel.Online),
            OnlineCondition.NobodyComes => content.InPerson is { } comes ? !comes : null,
            OnlineCondition.FeeOnline => content.Channels.Where(terms => terms.Channel is Channel.Online).SelectMany(terms => terms.Fees).ToArray() is { Length: > 0 } fees && fees.All(fee => fee.Amount == 0) ? true : null,
            _ => null,
        };
    }
}

/// <summary>One deciding of a procedure's online level: every answer, who gave it, when, and by which document. The latest holds; those before are its history.</summary>
internal sealed class OnlineDeciding
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public ProcedureId Procedure { get; init; }

    public required IReadOnlyList<ConditionAnswer> Answers { get; init; }

    public OnlineLevel Level { get; init; }

    public string? Decision { get; init; }

    public required string By { get; init; }

    public DateTimeOffset At { get; init; }
}
