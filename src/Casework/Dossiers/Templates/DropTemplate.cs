using MotCua.Kernel;

namespace MotCua.Dossiers.Templates;

/// <summary>A kept text is not wanted any more.</summary>
[Needs(DossierPermissions.View)]
public sealed record DropTemplate(Guid Template) : ICommand<Done>;

internal sealed class DropTemplateHandler(Database db, Cabinet cabinet) : IHandler<DropTemplate, Done>
{
    public async Task<Done> Handle(DropTemplate request, CancellationToken cancel)
    {
        db.Remove(await cabinet.Own(request.Template, cancel));
        return default;
    }
}
