using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Forms.FormRefusals;

namespace MotCua.Forms.Design;

/// <summary>One form with all its versions and their texts, one of them (the newest when no number is named) ready to be looked at.</summary>
[Needs(FormPermissions.Read)]
public sealed record ViewForm(string Code, int? Number = null) : IQuery<FormSheet>;

/// <summary>A form as its administrator sees it: its versions, newest first, and the questions of the one shown.</summary>
public sealed record FormSheet(FormId Form, string Code, IReadOnlyList<EditionRow> Versions, EditionRow Shown, FormVersion Asked, int SeenVersion);

/// <summary>One version: the author's text, and when it holds; without a start it is a draft.</summary>
public sealed record EditionRow(
    FormVersionId Version, int Number, string Title, IReadOnlyList<string> Procedures, DateOnly? From, DateOnly? Until, DateTimeOffset WrittenAt, string Definition);

internal sealed class ViewFormHandler(Database db) : IHandler<ViewForm, FormSheet>
{
    public async Task<FormSheet> Handle(ViewForm request, CancellationToken cancel)
    {
        var form = NoSuchForm.Unless(await db.Forms.AsNoTracking().FirstOrDefaultAsync(one => one.Code == request.Code, cancel));
        EditionRow[] versions = [.. form.Editions.OrderByDescending(edition => edition.Number).Select(edition => new EditionRow(
            edition.Id, edition.Number, edition.Title, edition.Procedures, edition.From, edition.Until, edition.WrittenAt, edition.Definition))];
        var shown = versions.FirstOrDefault(one => one.Number == request.Number) ?? versions[0];
        return new(form.Id, form.Code, versions, shown, new FormVersion(shown.Version, shown.Number, new FormBook(FormDefinition.Read(shown.Definition)), generated: false), form.Version);
    }
}
