using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using static MotCua.Blanks.BlankRefusals;

namespace MotCua.Blanks.Looking;

/// <summary>A version drawn with example values, as its papers will look; faults do not hinder it, so that their author sees them on paper.</summary>
[Needs(BlankPermissions.Write)]
public sealed record DrawSpecimen(BlankId Blank, BlankVersionId Of) : IQuery<OpenedBlank>;

internal sealed class DrawSpecimenHandler(Database db, BlankCatalogue catalogue, IWordPrinter word, IFileStore files) : IHandler<DrawSpecimen, OpenedBlank>
{
    private static readonly HashSet<string> Undrawable = ["word.fault.crossed", "word.fault.not-closed", "word.fault.closes-nothing", "word.fault.field-code", "word.fault.too-many-marks"];

    public async Task<OpenedBlank> Handle(DrawSpecimen request, CancellationToken cancel)
    {
        var blank = NoSuchBlank.Unless(await db.Blanks.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Blank, cancel));
        var version = blank.With(request.Of);
        HasFaults.With($"{version.Reading.Faults.Count}").If(version.Reading.Faults.Any(fault => Undrawable.Contains(fault.Code)));
        var fields = await catalogue.Of(blank.Kind, await catalogue.Cards(version.Claim, strict: false, cancel), cancel);
        var docx = await BlankShelf.Read(files, version.Sha256, cancel);
        return new(new MemoryStream(await word.Draw(docx, BlankCatalogue.Examples(fields, blank.Name), cancel), writable: false), $"mau-{blank.Kind.ToString().ToLowerInvariant()}-{version.Number}.pdf", null);
    }
}
