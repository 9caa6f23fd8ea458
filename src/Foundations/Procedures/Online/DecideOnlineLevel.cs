using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Online;

/// <summary>Somebody answers each condition for doing a procedure on the network; the level follows from the answers and holds for all its wordings until it is decided anew.</summary>
[Needs(ProcedurePermissions.DecideOnline)]
public sealed record DecideOnlineLevel(ProcedureId Procedure, IReadOnlyList<ConditionAnswer> Answers, string? Decision = null, int? SeenVersion = null) : ICommand<OnlineLevel>, IConcerns
{
    public Guid Subject => Procedure.Value;
}

internal sealed class DecideOnlineLevelHandler(Database db, TimeProvider clock, IActorProvider actors, Stamps stamps) : IHandler<DecideOnlineLevel, OnlineLevel>
{
    public async Task<OnlineLevel> Handle(DecideOnlineLevel command, CancellationToken cancel)
    {
        var procedure = NoSuchProcedure.Unless(await db.Procedures.Include(one => one.Versions).Include(one => one.Listings).AsSplitQuery()
            .SingleOrDefaultAsync(one => one.Id == command.Procedure, cancel));
        procedure.MustBeAt(command.SeenVersion);
        ConditionAnswer[] answers = [.. OnlineRule.Conditions.Select(condition => Answered(command, condition))];
        var level = OnlineRule.LevelOf(answers);
        db.OnlineDecidings.Add(new()
        {
            Procedure = procedure.Id, Answers = answers, Level = level, Decision = Clean(command.Decision), By = actors.Current.Name, At = clock.GetUtcNow(),
        });
        procedure.DecideOnline(level);
        await stamps.Touch(Register.Stamp, cancel);
        return level;
    }

    /// <summary>No condition is passed over, and a no without a reason is none.</summary>
    private static ConditionAnswer Answered(DecideOnlineLevel command, OnlineCondition condition)
    {
        var answers = command.Answers.Where(answer => answer.Condition == condition).ToArray();
        ConditionUnanswered.At(condition.ToString()).Unless(answers.Length == 1);
        var reason = Clean(answers[0].Reason);
        ConditionReasonMissing.At($"{condition}Reason").If(!answers[0].Met && reason is null);
        return answers[0] with { Reason = reason };
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
