using MotCua.Kernel;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Publication;

/// <summary>The national database has the decision, under the number it gave: noted by the house when it answered, or at this moment by who entered it there by hand. Noted twice, the first stays.</summary>
[Needs(ProcedurePermissions.Check)]
public sealed record NoteNationalEntry(DecisionId Decision, string Reference, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Decision.Value;
}

internal sealed class NoteNationalEntryHandler(DecisionDesk desk) : IHandler<NoteNationalEntry, Done>
{
    public async Task<Done> Handle(NoteNationalEntry command, CancellationToken cancel)
    {
        ReferenceMissing.At(nameof(command.Reference)).If(string.IsNullOrWhiteSpace(command.Reference));
        var decision = await desk.Get(command.Decision, command.SeenVersion, cancel);
        decision.NoteNational(command.Reference, desk.Note("national", command.Reference));
        return default;
    }
}
