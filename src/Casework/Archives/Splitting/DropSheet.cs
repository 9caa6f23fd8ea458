using MotCua.Archives.Figures;
using MotCua.Archives.Mending;
using MotCua.Kernel;

namespace MotCua.Archives.Splitting;

/// <summary>A sheet that belongs to no paper is left out; a file without sheets is no more. Its number is not used again. Once indexing began with a reason, and what was typed of the file is set aside.</summary>
[Needs(ArchivePermissions.Prepare)]
public sealed record DropSheet(PaperFileId File, int Number, int? Version = null, string? Why = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class DropSheetHandler(Database db, ArchiveDesk desk, SettingAside mending, Tallying tallies) : IHandler<DropSheet, Done>
{
    public async Task<Done> Handle(DropSheet request, CancellationToken cancel)
    {
        var (batch, file) = await desk.Parting(request.File, request.Version, request.Why, cancel);
        var left = file.Drop(request.Number);
        await mending.Note(batch, MendKind.Dropped, request.Number, request.Why, [file], cancel);
        if (!left)
        {
            db.Remove(file);
        }

        if (await db.SheetTexts.FindAsync([batch.Id, request.Number], cancel) is { } text)
        {
            db.Remove(text);
        }

        await tallies.Keep(cancel);
        return default;
    }
}
