using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Forms.Design;

/// <summary>All forms, each with the version in force and the draft under way; by code, a page at a time after a code.</summary>
[Needs(FormPermissions.Read)]
public sealed record FindForms(string? After = null, int Take = 200) : IQuery<IReadOnlyList<FormRow>>;

/// <summary>One form in the list.</summary>
public sealed record FormRow(FormId Form, string Code, string Title, IReadOnlyList<string> Procedures, int? InForce, DateOnly? From, bool HasDraft);

internal sealed class FindFormsHandler(Database db, TimeProvider clock) : IHandler<FindForms, IReadOnlyList<FormRow>>
{
    public async Task<IReadOnlyList<FormRow>> Handle(FindForms request, CancellationToken cancel)
    {
        var today = clock.Today();
        var forms = await db.Forms.AsNoTracking()
            .Where(form => request.After == null || form.Code.CompareTo(request.After) > 0)
            .OrderBy(form => form.Code).Take(Math.Clamp(request.Take, 1, 1000)).ToListAsync(cancel);
        return [.. forms.Select(form => Row(form, today))];
    }

    private static FormRow Row(EForm form, DateOnly today)
    {
        var inForce = form.Editions.FirstOrDefault(edition => edition.HoldsOn(today));
        var shown = inForce ?? form.Editions.MaxBy(edition => edition.Number)!;
        return new(form.Id, form.Code, shown.Title, shown.Procedures, inForce?.Number, inForce?.From, form.Editions.Any(edition => edition.From is null));
    }
}
