using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Guides.GuideRefusals;

namespace MotCua.Guides.Writing;

/// <summary>A guide is taken from the public's sight; its text stays as a draft.</summary>
[Needs(GuidePermissions.Show)]
public sealed record HideGuide(string Key, int? SeenVersion = null) : ICommand<Done>;

internal sealed class HideGuideHandler(Database db, Stamps stamps) : IHandler<HideGuide, Done>
{
    public async Task<Done> Handle(HideGuide request, CancellationToken cancel)
    {
        var guide = NoSuchGuide.Unless(await db.Guides.SingleOrDefaultAsync(one => one.Key == request.Key, cancel));
        guide.MustBeAt(request.SeenVersion);
        guide.Hide();
        await stamps.Touch(GuideShelf.Stamp, cancel);
        return default;
    }
}
