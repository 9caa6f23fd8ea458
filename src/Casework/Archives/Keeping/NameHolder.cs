using MotCua.Documents;
using MotCua.Kernel;
using MotCua.People;
using MotCua.Procedures;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Keeping;

/// <summary>The holder of a paper that waits in the archive is known now: it goes into their vault. The name on the paper must be theirs, unless it is said how a person came by another.</summary>
[Needs(ArchivePermissions.Resolve)]
public sealed record NameHolder(PaperFileId File, string Number, string? OtherNameWhy = null, int? Version = null) : ICommand<FileStanding>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class NameHolderHandler(ArchiveDesk desk, Shelving shelving, IPeople people, IProcedures procedures) : IHandler<NameHolder, FileStanding>
{
    public async Task<FileStanding> Handle(NameHolder request, CancellationToken cancel)
    {
        var (batch, file) = await desk.File(request.File, ArchivePermissions.Resolve, request.Version, cancel);
        NotWaiting.Unless(file.Standing is FileStanding.Waiting);
        FactsMissing.If(file.WaitsFor is WaitReason.FactsMissing);
        var holder = NoSuchHolder.At(nameof(request.Number)).Unless(await people.ByNumber(request.Number, cancel));
        OtherName.With(holder.Name).At(nameof(request.OtherNameWhy)).If(!VietnameseFold.IsSame(holder.Name, file.Holder ?? "") && string.IsNullOrWhiteSpace(request.OtherNameWhy));
        file.NameHolder(holder.Number, holder.Name, string.IsNullOrWhiteSpace(request.OtherNameWhy) ? null : request.OtherNameWhy.Trim());
        var (item, twin) = await shelving.SameAs(file, cancel);
        if (item is not null || twin is not null)
        {
            file.BeDoubled(item?.Id.Value, twin);
            return file.Standing;
        }

        var title = (await procedures.PaperTypes(cancel)).GetValueOrDefault(file.PaperType!)?.Name ?? file.PaperType!;
        await shelving.Shelve(batch, file, new DocumentId(file.Id.Value), title, cancel);
        return file.Standing;
    }
}
