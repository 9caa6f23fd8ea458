using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Guides.GuideRefusals;

namespace MotCua.Guides.Writing;

/// <summary>The control office writes a guide, or writes it anew; the public goes on seeing what was shown last.</summary>
[Needs(GuidePermissions.Write)]
public sealed record WriteGuide(string Key, GuideText Text, int? SeenVersion = null) : ICommand<GuideId>;

internal sealed partial class WriteGuideHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<WriteGuide, GuideId>
{
    public async Task<GuideId> Handle(WriteGuide request, CancellationToken cancel)
    {
        KeyUnreadable.At(nameof(request.Key)).Unless(Keys().IsMatch(request.Key) && request.Key.Length <= 60);
        var guide = await db.Guides.SingleOrDefaultAsync(one => one.Key == request.Key, cancel);
        if (guide is null)
        {
            guide = Guide.Of(request.Key);
            db.Add(guide);
        }
        else
        {
            guide.MustBeAt(request.SeenVersion);
        }

        guide.Write(request.Text, actors.Current.Name, clock.GetUtcNow());
        return guide.Id;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    internal static partial Regex Keys();
}
