using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Forms.FormRefusals;

namespace MotCua.Forms.Design;

/// <summary>One form with all its versions and their texts.</summary>
[Needs(FormPermissions.Read)]
public sealed record ViewForm(string Code) : IQuery<FormSheet>;

/// <summary>A form as its administrator sees it.</summary>
public sealed record FormSheet(FormId Form, string Code, IReadOnlyList<EditionRow> Versions);

/// <summary>One version: the author's text, and when it holds; without a start it is a draft.</summary>
public sealed record EditionRow(
    FormVersionId Version, int Number, string Title, IReadOnlyList<string> Procedures, DateOnly? From, DateOnly? Until, DateTimeOffset WrittenAt, string Definition);

internal sealed class ViewFormHandler(Database db) : IHandler<ViewForm, FormSheet>
{
    public async Task<FormSheet> Handle(ViewForm request, CancellationToken cancel)
    {
        var form = NoSuchForm.Unless(await db.Forms.AsNoTracking().FirstOrDefaultAsync(one => one.Code == request.Code, cancel));
        return new(form.Id, form.Code, [.. form.Editions.OrderByDescending(edition => edition.Number).Select(edition => new EditionRow(
            edition.Id, edition.Number, edition.Title, edition.Procedures, edition.From, edition.Until, edition.WrittenAt, edition.Definition))]);
    }
}
