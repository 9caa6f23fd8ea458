using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Forms.FormRefusals;

namespace MotCua.Forms.Design;

/// <summary>A drafted version becomes the one in force from a day on; the version before it ends on that day.</summary>
[Needs(FormPermissions.Publish)]
public sealed record PublishForm(FormVersionId Version, DateOnly From, int? SeenVersion = null) : ICommand<Done>;

internal sealed class PublishFormHandler(Database db, Stamps stamps) : IHandler<PublishForm, Done>
{
    public async Task<Done> Handle(PublishForm command, CancellationToken cancel)
    {
        var form = NoSuchForm.Unless(await db.Forms.FirstOrDefaultAsync(one => one.Editions.Any(edition => edition.Id == command.Version), cancel));
        form.MustBeAt(command.SeenVersion);
        var procedures = form.Editions.First(edition => edition.Id == command.Version).Procedures;
        await RefuseTaken(db, form.Id, procedures, command.From, cancel);

        form.Publish(command.Version, command.From);
        await stamps.Touch(FormShelf.Stamp, cancel);
        return new();
    }

    /// <summary>Refuses when another form will serve one of the procedures on that day or later.</summary>
    internal static async Task RefuseTaken(Database db, FormId form, IReadOnlyList<string> procedures, DateOnly from, CancellationToken cancel)
    {
        var others = await db.Set<FormEdition>().AsNoTracking()
            .Where(edition => edition.Form != form && edition.From != null && (edition.Until == null || edition.Until > from)).ToListAsync(cancel);
        var taken = others.SelectMany(edition => edition.Procedures.Select(code => (Code: code, edition.Title))).FirstOrDefault(one => procedures.Contains(one.Code));
        ProcedureTaken.With(taken.Code ?? "", taken.Title ?? "").If(taken.Code is not null);
    }
}
