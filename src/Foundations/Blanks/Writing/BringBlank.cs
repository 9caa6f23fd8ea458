using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Writing;

/// <summary>A Word document is brought as the next version of a blank, with the dossiers it is for: looked through, and kept as a draft with all that is to be mended in it. Where no blank is named it is that of the same kind for the same dossiers, or a new one.</summary>
[Needs(BlankPermissions.Write)]
public sealed record BringBlank(BlankKind Kind, BlankClaim Claim, string Name, string FileName, Stream Content, BlankId? Blank = null) : ICommand<BroughtBlank>;

/// <summary>The blank, and the version of it that was brought.</summary>
public sealed record BroughtBlank(BlankId Blank, BlankVersionId Version, int Number, int Faults);

internal sealed class BringBlankHandler(Database db, BlankCatalogue catalogue, IWordPrinter word, IFileStore files, IActorProvider actors, TimeProvider clock) : IHandler<BringBlank, BroughtBlank>, IPrepare<BringBlank>
{
    private (BlankClaim Claim, WordReading Reading, StoredFile File)? brought;

    /// <summary>The file is looked through and put on the shelf before the transaction; on no record it is an orphan, and is taken away in time.</summary>
    public async Task Prepare(BringBlank request, CancellationToken cancel)
    {
        brought = null;
        NameMissing.At(nameof(request.Name)).If(string.IsNullOrWhiteSpace(request.Name) || request.Name.Trim().Length > 200);
        var claim = await catalogue.Sound(request.Kind, request.Claim, cancel);
        var docx = await BlankShelf.Read(request.Content, cancel);
        var fields = await catalogue.Of(request.Kind, await catalogue.Cards(claim, strict: true, cancel), cancel);
        var read = await word.Read(docx, BlankCatalogue.Known(request.Kind, fields), cancel);
        var name = Path.GetFileName(request.FileName.Trim());
        var file = await files.Keep(new MemoryStream(docx, writable: false), name.Length is 0 or > 200 ? "mau.docx" : name, cancel);
        brought = (claim, read, file);
    }

    public async Task<BroughtBlank> Handle(BringBlank request, CancellationToken cancel)
    {
        var (claim, read, file) = brought ?? throw new InvalidOperationException("Nothing was prepared.");
        var blank = await Of(request, claim, cancel);
        var version = blank.Bring(request.Name, claim, file, read, actors.Current.Name, clock.GetUtcNow());
        db.Add(version);
        return new(blank.Id, version.Id, version.Number, read.Faults.Count);
    }

    private async Task<Blank> Of(BringBlank request, BlankClaim claim, CancellationToken cancel)
    {
        if (request.Blank is { } named)
        {
            var known = NoSuchBlank.Unless(await db.Blanks.SingleOrDefaultAsync(one => one.Id == named, cancel));
            OtherKind.If(known.Kind != request.Kind);
            return known;
        }

        // What a version claims is kept in words; of one kind there are few enough to look through.
        var same = (await db.Blanks.Where(one => one.Kind == request.Kind).OrderBy(one => one.Id).ToListAsync(cancel)).Find(one => one.Versions.Count > 0 && one.Claim.IsSameAs(claim));
        if (same is null)
        {
            db.Add(same = Blank.Of(request.Kind));
        }

        return same;
    }
}
