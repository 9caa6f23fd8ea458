using MotCua.Kernel;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>It is chosen what becomes of the dossiers under way when a procedure's wording changes: all finish as they began or all go over, save those named.</summary>
[Needs(ProcedurePermissions.Check)]
public sealed record ChooseForRunning(DecisionId Decision, string Code, RunningChoice Choice, IReadOnlyList<string> Exceptions, string? Why, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class ChooseForRunningHandler(DecisionDesk desk, IRunningDossiers running) : IHandler<ChooseForRunning, Done>
{
    public async Task<Done> Handle(ChooseForRunning command, CancellationToken cancel)
    {
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        string[] exceptions = [.. command.Exceptions.Select(code => code.Trim()).Where(code => code.Length > 0).Distinct()];
        PlanWithoutWhy.At(nameof(command.Why)).If((command.Choice is RunningChoice.Move || exceptions.Length > 0) && string.IsNullOrWhiteSpace(command.Why));
        foreach (var code in exceptions)
        {
            NotAnException.With(code).At(nameof(command.Exceptions)).Unless(await running.Runs(command.Code, code, cancel));
        }

        decision.Choose(command.Code, new(command.Choice, exceptions, string.IsNullOrWhiteSpace(command.Why) ? null : command.Why.Trim(), desk.Now, desk.Actor.Name));
        decision.Note(desk.Note(command.Choice is RunningChoice.Move ? "chose-move" : "chose-finish", $"{command.Code} {command.Why}".Trim()));
        return default;
    }
}
