using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Writing;

/// <summary>A Word document is brought as the next version of a blank: looked through, and kept as a draft with all that is to be mended in it.</summary>
[Needs(BlankPermissions.Write)]
public sealed record BringBlank(string Procedure, BlankKind Kind, string Name, string FileName, Stream Content) : ICommand<BroughtBlank>;

/// <summary>The blank, and the version of it that was brought.</summary>
public sealed record BroughtBlank(BlankId Blank, BlankVersionId Version, int Number, int Faults);

internal sealed class BringBlankHandler(Database db, BlankCatalogue catalogue, IWordPrinter word, IFileStore files, IActorProvider actors, TimeProvider clock) : IHandler<BringBlank, BroughtBlank>, IPrepare<BringBlank>
{
    private (string Procedure, WordReading Reading, StoredFile File)? brought;

    /// <summary>The file is looked through and put on the shelf before the transaction; on no record it is an orphan, and is taken away in time.</summary>
    public async Task Prepare(BringBlank request, CancellationToken cancel)
    {
        brought = null;
        NameMissing.At(nameof(request.Name)).If(string.IsNullOrWhiteSpace(request.Name) || request.Name.Trim().Length > 200);
        var card = NoSuchProcedure.With(request.Procedure).At(nameof(request.Procedure)).Unless(await catalogue.Procedure(request.Procedure.Trim(), cancel));
        var docx = await BlankShelf.Read(request.Content, cancel);
        var read = await word.Read(docx, BlankCatalogue.Known(await catalogue.Of(card, cancel)), cancel);
        var name = Path.GetFileName(request.FileName.Trim());
        var file = await files.Keep(new MemoryStream(docx, writable: false), name.Length is 0 or > 200 ? "mau.docx" : name, cancel);
        brought = (card.Code.Value, read, file);
    }

    public async Task<BroughtBlank> Handle(BringBlank request, CancellationToken cancel)
    {
        var (procedure, read, file) = brought ?? throw new InvalidOperationException("Nothing was prepared.");
        var blank = await db.Blanks.SingleOrDefaultAsync(one => one.Procedure == procedure && one.Kind == request.Kind, cancel);
        if (blank is null)
        {
            db.Add(blank = Blank.Of(procedure, request.Kind));
        }

        var version = blank.Bring(request.Name, file, read, actors.Current.Name, clock.GetUtcNow());
        db.Add(version);
        return new(blank.Id, version.Id, version.Number, read.Faults.Count);
    }
}
