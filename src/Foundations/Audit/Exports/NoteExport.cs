using MotCua.Kernel;
using static MotCua.Audit.AuditRefusals;

namespace MotCua.Audit.Exports;

/// <summary>A list leaves the house as a workbook: noted before it is handed out, because it holds what is personal. Whether the list may be seen, the list itself has said.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record NoteExport(Guid Export, string List, string Filter, int Rows) : ICommand<Done>, IConcerns
{
    public Guid Subject => Export;
}

internal sealed class NoteExportHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<NoteExport, Done>
{
    private const int Longest = 1000;

    public Task<Done> Handle(NoteExport request, CancellationToken cancel)
    {
        var actor = actors.Current;
        NotAnOfficial.Unless(actor.Kind is ActorKind.Officer);
        db.Add(new ExportTaken
        {
            Id = request.Export,
            At = clock.GetUtcNow(),
            ActorId = actor.Id,
            ActorName = actor.Name,
            Office = actor.Office,
            List = request.List,
            Filter = request.Filter.Length > Longest ? request.Filter[..Longest] : request.Filter,
            Rows = request.Rows,
        });
        return Task.FromResult(default(Done));
    }
}
