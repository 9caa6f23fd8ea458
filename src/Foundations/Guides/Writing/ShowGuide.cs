using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Guides.GuideRefusals;

namespace MotCua.Guides.Writing;

/// <summary>The draft of a guide goes before the public; only a sound one does.</summary>
[Needs(GuidePermissions.Show)]
public sealed record ShowGuide(string Key, int? SeenVersion = null) : ICommand<Done>;

internal sealed class ShowGuideHandler(Database db, IProcedures procedures, Stamps stamps, TimeProvider clock) : IHandler<ShowGuide, Done>
{
    public async Task<Done> Handle(ShowGuide request, CancellationToken cancel)
    {
        var guide = NoSuchGuide.Unless(await db.Guides.SingleOrDefaultAsync(one => one.Key == request.Key, cancel));
        guide.MustBeAt(request.SeenVersion);
        var faults = await GuideFaults.Of(guide.Latest, procedures, clock.Today(), cancel);
        HasFaults.With($"{faults.Count}").If(faults.Count > 0);
        guide.Show(clock.GetUtcNow());
        await stamps.Touch(GuideShelf.Stamp, cancel);
        return default;
    }
}
