using MotCua.Kernel;

namespace MotCua.Archives.Splitting;

/// <summary>A sheet that belongs to no paper is left out; a file without sheets is no more. Its number is not used again.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record DropSheet(PaperFileId File, int Number, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class DropSheetHandler(Database db, ArchiveDesk desk) : IHandler<DropSheet, Done>
{
    public async Task<Done> Handle(DropSheet request, CancellationToken cancel)
    {
        var (batch, file) = await desk.Parting(request.File, request.Version, cancel);
        if (!file.Drop(request.Number))
        {
            db.Remove(file);
        }

        if (await db.SheetTexts.FindAsync([batch.Id, request.Number], cancel) is { } text)
        {
            db.Remove(text);
        }

        return default;
    }
}
