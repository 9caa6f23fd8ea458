using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Templates;

/// <summary>A text is kept for the next time, or a kept one is changed.</summary>
[Needs(DossierPermissions.View)]
public sealed record WriteTemplate(Guid? Template, TemplatePurpose Purpose, string Name, string Text, bool Shared, int? Version = null) : ICommand<Guid>;

internal sealed class WriteTemplateHandler(Database db, Cabinet cabinet, Desk desk) : IHandler<WriteTemplate, Guid>
{
    public async Task<Guid> Handle(WriteTemplate request, CancellationToken cancel)
    {
        if (request.Template is { } id)
        {
            var kept = await cabinet.Own(id, cancel);
            kept.MustBeAt(request.Version);
            kept.Write(request.Name, request.Text, request.Shared);
            return kept.Id;
        }

        var template = AnswerTemplate.Of(cabinet.Agency, desk.Hand, request.Purpose);
        template.Write(request.Name, request.Text, request.Shared);
        db.Add(template);
        return template.Id;
    }
}

/// <summary>What an officer keeps, and what the agency shares.</summary>
internal sealed class Cabinet(Database db, Desk desk)
{
    public IReadOnlyList<string> Agencies => desk.Actor.AgenciesWith(DossierPermissions.View, desk.Today);

    /// <summary>With whom what is kept is shared.</summary>
    public string Agency => Agencies is [{ Length: > 0 } first, ..] ? first : NotYourAgency.Unless<string>(null);

    /// <summary>One's own, or one of the agency's by who directs there.</summary>
    public async Task<AnswerTemplate> Own(Guid id, CancellationToken cancel)
    {
        var template = NoSuchTemplate.Unless(await db.Set<AnswerTemplate>().FindAsync([id], cancel));
        NotYourTemplate.Unless(template.Owner == desk.Actor.Id || (template.Shared && desk.Actor.MayAt(DossierPermissions.Direct, template.Agency, desk.Today)));
        return template;
    }
}
