using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Guides.Writing;

/// <summary>All guides as their authors see them: shown or not, what waits, what has become wrong; and which procedures of the portal's groups no guide leads to.</summary>
[Needs(GuidePermissions.Write)]
public sealed record FindGuideDrafts : IQuery<GuideBook>;

/// <summary>The guides there are, and the groups of life events with what is still unguided.</summary>
public sealed record GuideBook(IReadOnlyList<GuideRow> Guides, IReadOnlyList<LifeEventGroup> Groups);

/// <summary>A guide in its author's list; faults are those of what is shown, or of the draft where nothing is.</summary>
public sealed record GuideRow(string Key, string Title, DateTimeOffset? ShownSince, bool HasDraft, DateTimeOffset WrittenAt, string WrittenBy, int Faults);

/// <summary>One group of the portal: how many procedures it links, how many of those the register knows, and which of them no shown guide leads to.</summary>
public sealed record LifeEventGroup(string Group, int Links, int Known, IReadOnlyList<LifeEventProcedure> Unguided);

/// <summary>A procedure that the portal counts to an event of life.</summary>
public sealed record LifeEventProcedure(string Code, string Name);

internal sealed class FindGuideDraftsHandler(Database db, IProcedures procedures, TimeProvider clock) : IHandler<FindGuideDrafts, GuideBook>
{
    public async Task<GuideBook> Handle(FindGuideDrafts request, CancellationToken cancel)
    {
        var guides = await db.Guides.AsNoTracking().OrderBy(guide => guide.Key).ToListAsync(cancel);
        List<GuideRow> rows = [];
        HashSet<string> led = [];
        foreach (var guide in guides)
        {
            var text = guide.Shown is { } shown ? GuideText.Read(shown) : guide.Latest;
            var faults = await GuideFaults.Of(text, procedures, clock.Today(), cancel);
            rows.Add(new(guide.Key, guide.Latest.Title, guide.ShownSince, guide.Draft is not null, guide.WrittenAt, guide.WrittenBy, faults.Count));
            led.UnionWith(guide.Shown is null ? [] : text.Steps.Select(step => step.Procedure));
        }

        var links = await db.LifeEventLinks.AsNoTracking().OrderBy(link => link.Group).ThenBy(link => link.Code).ToListAsync(cancel);
        List<LifeEventGroup> groups = [];
        foreach (var group in links.GroupBy(link => link.Group))
        {
            List<LifeEventProcedure> known = [];
            foreach (var link in group)
            {
                if (ProcedureCode.TryParse(link.Code, out var code) && await procedures.InForce(code, clock.Today(), cancel) is { } card)
                {
                    known.Add(new(link.Code, card.SpokenName));
                }
            }

            groups.Add(new(group.Key, group.Count(), known.Count, [.. known.Where(one => !led.Contains(one.Code))]));
        }

        return new([.. rows.OrderBy(row => row.Title, StringComparer.Ordinal)], groups);
    }
}
