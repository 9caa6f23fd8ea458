using MotCua.Digitising.Pages;
using MotCua.Kernel;

namespace MotCua.Archives.Scanning;

/// <summary>One sheet as it is laid out, for the eye; every look is noted in the journal.</summary>
[Needs(ArchivePermissions.View)]
public sealed record OpenSheet(PaperFileId File, int Number) : IQuery<byte[]>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class OpenSheetHandler(ArchiveDesk desk) : IHandler<OpenSheet, byte[]>
{
    public async Task<byte[]> Handle(OpenSheet request, CancellationToken cancel)
    {
        var (_, file) = await desk.File(request.File, ArchivePermissions.View, null, cancel);
        var sheet = file.Sheet(request.Number);
        var picture = await desk.Picture(sheet, cancel);
        return await Task.Run(() => PageShaping.Show(picture, sheet.Shape), cancel);
    }
}
