using MotCua.Digitising.Reading;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Archives.ArchiveRefusals;

namespace MotCua.Archives.Keeping;

/// <summary>The inspector who accepted a batch signs one of its copies, and it goes to its holder. One file a deed: what breaks off between two leaves the one whole and the other waiting, and done again nothing is doubled.</summary>
[Needs(ArchivePermissions.Accept)]
public sealed record KeepFile(PaperFileId File) : ICommand<FileStanding>, IConcerns
{
    public Guid Subject => File.Value;
}

internal sealed class KeepFileHandler(ArchiveDesk desk, Shelving shelving, IOrganisation organisation, IProcedures procedures, ISigner signer, IFileStore files, IDocuments documents)
    : IHandler<KeepFile, FileStanding>, IPrepare<KeepFile>
{
    private Drawn? drawn;

    public async Task Prepare(KeepFile request, CancellationToken cancel)
    {
        drawn = null;
        var (batch, file) = await Mine(request, cancel);
        if (file.IsKept || await shelving.SameAs(file, cancel) is not (null, null))
        {
            return;
        }

        var officer = NotYourAgency.Unless(await organisation.Officer(new(desk.Actor.Id), desk.Today, cancel));
        var agency = NotYourAgency.Unless(await organisation.Agency(new AgencyCode(batch.Agency), desk.Today, cancel));
        var texts = await desk.Texts(file, cancel);
        List<CopiedPage> pages = [];
        foreach (var sheet in file.Sheets)
        {
            pages.Add(new(await desk.Picture(sheet, cancel), sheet.MediaType, sheet.Shape, texts.GetValueOrDefault(sheet.Number)?.Words ?? []));
        }

        var title = await Title(file, cancel);
        // What is signed is made of the file alone, so that a repetition signs the very same.
        var copy = await Task.Run(() => SearchablePdf.Write(pages, title, batch.OpenedAt), cancel);
        var signed = await signer.Sign(copy, new(file.Id.Value, officer.Id, officer.Name, officer.Position, SigningCapacity.Own, null, agency), cancel);
        using var content = new MemoryStream(signed);
        drawn = new(file.Version, await files.Keep(content, $"{batch.Code}-{file.From}.pdf", cancel), signer.Verify(signed).Signatures, title);
    }

    public async Task<FileStanding> Handle(KeepFile request, CancellationToken cancel)
    {
        var (batch, file) = await Mine(request, cancel);
        if (file.IsKept)
        {
            return file.Standing;
        }

        var (item, twin) = await shelving.SameAs(file, cancel);
        if (item is not null || twin is not null)
        {
            file.BeDoubled(item?.Id.Value, twin);
            return file.Standing;
        }

        // Changed, or no longer a double, since it was drawn.
        KernelRefusals.ChangedMeanwhile.Unless(drawn is { } made && made.Version == file.Version);
        var (_, copy, signatures, title) = drawn;
        var document = await documents.Register(new(DocumentKind.Digitised, title, copy.Sha256, copy.Size, "application/pdf", null, documents.VerificationCode(file.Id.Value))
        {
            Id = new DocumentId(file.Id.Value),
            Pages = file.SheetCount,
            Number = file.Number,
            Source = batch.Id.Value,
            Signatures = signatures,
        }, cancel);
        file.Keep(copy.Sha256, desk.Actor.Name, desk.Now);
        await shelving.Shelve(batch, file, document, title, cancel);
        return file.Standing;
    }

    private async Task<(Batch Batch, PaperFile File)> Mine(KeepFile request, CancellationToken cancel)
    {
        var (batch, file) = await desk.File(request.File, ArchivePermissions.Accept, null, cancel);
        NotAccepted.Unless(batch.Stage is BatchStage.Accepted);
        await desk.MustNotHaveTakenPart(batch.Id, cancel);
        return (batch, file);
    }

    private async Task<string> Title(PaperFile file, CancellationToken cancel) => (await procedures.PaperTypes(cancel)).GetValueOrDefault(file.PaperType!)?.Name ?? file.PaperType!;

    private sealed record Drawn(int Version, StoredFile File, IReadOnlyList<SignatureFinding> Signatures, string Title);
}
