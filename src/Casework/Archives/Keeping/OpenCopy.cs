using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Keeping;

/// <summary>The signed copy of an old paper, also of one that waits for its holder.</summary>
[Needs(ArchivePermissions.View)]
public sealed record OpenCopy(PaperFileId File) : IQuery<OpenedCopy>, IConcerns
{
    public Guid Subject => File.Value;
}

/// <summary>A signed copy on its way to the reader.</summary>
public sealed record OpenedCopy(Stream Content, string Fingerprint);

internal sealed class OpenCopyHandler(ArchiveDesk desk, IDocuments documents) : IHandler<OpenCopy, OpenedCopy>
{
    public async Task<OpenedCopy> Handle(OpenCopy request, CancellationToken cancel)
    {
        var (_, file) = await desk.File(request.File, ArchivePermissions.View, null, cancel);
        NoSuchFile.If(file.KeptAt is null);
        return new(await documents.Open(new DocumentId(file.Id.Value), cancel), file.CopySha256!);
    }
}
