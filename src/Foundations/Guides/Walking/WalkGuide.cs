using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Guides.GuideRefusals;

namespace MotCua.Guides.Walking;

/// <summary>Somebody answers the questions of a guide; nothing of it is kept.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record WalkGuide(string Key, IReadOnlyDictionary<string, string> Answers) : IQuery<GuidePage>;

/// <summary>Where somebody stands in a guide, with the procedures in force today to which it leads.</summary>
public sealed record GuidePage(string Key, GuideText Text, GuideWalk Walk, IReadOnlyList<GuidedProcedure> Procedures);

/// <summary>A procedure that somebody was led to: its papers without those that the answers spare.</summary>
public sealed record GuidedProcedure(GuideStep Step, ProcedureCard Card, ProcedureCase? Case, IReadOnlyList<Component> Papers, IReadOnlyList<(Component Paper, GuideSpare Spare)> Spared);

internal sealed class WalkGuideHandler(Stamped<GuideShelf> shelf, IProcedures procedures, TimeProvider clock) : IHandler<WalkGuide, GuidePage>
{
    public async Task<GuidePage> Handle(WalkGuide request, CancellationToken cancel)
    {
        var text = NoSuchGuide.Unless((await shelf.Get(cancel)).With(request.Key));
        return await Page(request.Key, text, request.Answers, procedures, clock.Today(), cancel);
    }

    internal static async Task<GuidePage> Page(string key, GuideText text, IReadOnlyDictionary<string, string> answers, IProcedures procedures, DateOnly today, CancellationToken cancel)
    {
        var walk = GuideWalk.Of(text, answers, today);
        List<GuidedProcedure> led = [];
        foreach (var step in walk.Steps)
        {
            // A procedure abolished since the guide was written is not offered; the control office sees the fault.
            if (ProcedureCode.TryParse(step.Procedure, out var code) && await procedures.InForce(code, today, cancel) is { } card)
            {
                var spared = walk.SparedOf(step, today);
                Component[] papers = [.. card.ComponentsOf(step.Case)];
                led.Add(new(step, card, card.Cases.FirstOrDefault(one => one.Key == step.Case),
                    [.. papers.Where(paper => !spared.ContainsKey(paper.Id))],
                    [.. papers.Where(paper => spared.ContainsKey(paper.Id)).Select(paper => (paper, spared[paper.Id]))]));
            }
        }

        return new(key, text, walk, led);
    }
}
