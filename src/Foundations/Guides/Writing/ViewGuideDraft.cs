using Microsoft.EntityFrameworkCore;
using MotCua.Guides.Walking;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Guides.GuideRefusals;

namespace MotCua.Guides.Writing;

/// <summary>One guide as its author works on it, tried out with some answers.</summary>
[Needs(GuidePermissions.Write)]
public sealed record ViewGuideDraft(string Key, IReadOnlyDictionary<string, string>? Answers = null) : IQuery<GuideSheet>;

/// <summary>The text written last, its faults, and where it leads with the answers tried.</summary>
public sealed record GuideSheet(string Key, GuideText Text, int Version, bool HasDraft, DateTimeOffset? ShownSince, DateTimeOffset WrittenAt, string WrittenBy, IReadOnlyList<GuideFault> Faults, GuidePage Tried);

internal sealed class ViewGuideDraftHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<ViewGuideDraft, GuideSheet>
{
    public async Task<GuideSheet> Handle(ViewGuideDraft request, CancellationToken cancel)
    {
        var guide = NoSuchGuide.Unless(await db.Guides.AsNoTracking().SingleOrDefaultAsync(one => one.Key == request.Key, cancel));
        var text = guide.Latest;
        return new(guide.Key, text, guide.Version, guide.Draft is not null, guide.ShownSince, guide.WrittenAt, guide.WrittenBy,
            await GuideFaults.Of(text, procedures, clock.Today(), cancel),
            await WalkGuideHandler.Page(guide.Key, text, request.Answers ?? new Dictionary<string, string>(), procedures, clock.Today(), cancel));
    }
}
