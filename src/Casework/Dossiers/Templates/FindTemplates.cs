using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Templates;

/// <summary>The texts kept by the officer and those that the agency shares, by name.</summary>
[Needs(DossierPermissions.View)]
public sealed record FindTemplates(TemplatePurpose? Purpose = null) : IQuery<IReadOnlyList<TemplateRow>>;

/// <summary>One kept text.</summary>
public sealed record TemplateRow(Guid Id, int Version, TemplatePurpose Purpose, string Name, string Text, bool Shared, bool Mine, string OwnerName);

internal sealed class FindTemplatesHandler(Database db, Cabinet cabinet, Desk desk) : IHandler<FindTemplates, IReadOnlyList<TemplateRow>>
{
    private const int Most = 200;

    public async Task<IReadOnlyList<TemplateRow>> Handle(FindTemplates request, CancellationToken cancel)
    {
        var (agencies, me) = (cabinet.Agencies, desk.Actor.Id);
        var kept = db.Set<AnswerTemplate>().AsNoTracking().Where(one => one.Owner == me || (one.Shared && agencies.Contains(one.Agency)));
        if (request.Purpose is { } purpose)
        {
            kept = kept.Where(one => one.Purpose == purpose);
        }

        return await kept.OrderBy(one => one.Purpose).ThenBy(one => one.Name).ThenBy(one => one.Id).Take(Most)
            .Select(one => new TemplateRow(one.Id, one.Version, one.Purpose, one.Name, one.Text, one.Shared, one.Owner == me, one.OwnerName)).ToListAsync(cancel);
    }
}
