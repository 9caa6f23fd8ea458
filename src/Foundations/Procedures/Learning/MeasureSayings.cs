using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;
using static MotCua.Procedures.Learning.LearningRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>The drafted sayings are to be measured; it is done at once, but not while anybody waits.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record MeasureSayings : ICommand<SayingMeasureId>;

internal sealed class MeasureSayingsHandler(Database db, IActorProvider actors, TimeProvider clock) : IHandler<MeasureSayings, SayingMeasureId>
{
    public async Task<SayingMeasureId> Handle(MeasureSayings request, CancellationToken cancel)
    {
        var drafts = await db.Sayings.Where(one => one.State == SayingState.Drafted).OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(cancel);
        NothingDrafted.If(drafts.Count == 0);
        var measure = SayingMeasure.Of(drafts, actors.Current.Name, clock.GetUtcNow());
        db.Add(measure);
        return measure.Id;
    }
}

/// <summary>Builds the index twice and asks both; the result is kept by the house.</summary>
internal sealed class MeasureOnceAsked(Database db, ProcedureSearch search, Gate gate) : IDeliver<SayingsToBeMeasured>
{
    public async Task Deliver(SayingsToBeMeasured happened, Guid delivery, CancellationToken cancel)
    {
        if (await db.SayingMeasures.AsNoTracking().SingleOrDefaultAsync(one => one.Id == happened.Measure && one.Result == null, cancel) is not { } measure)
        {
            return;
        }

        SayingId[] drafted = [.. measure.Sayings.Select(id => new SayingId(id))];
        var live = await db.Sayings.AsNoTracking().Where(one => one.State == SayingState.Live).OrderBy(one => one.Id).ToListAsync(cancel);
        var drafts = await db.Sayings.AsNoTracking().Where(one => drafted.Contains(one.Id) && one.State != SayingState.Live).OrderBy(one => one.Id).ToListAsync(cancel);
        var samples = await db.SampleQuestions.AsNoTracking().OrderBy(one => one.Folded).Take(Measuring.MostQuestions).ToListAsync(cancel);
        samples.AddRange(await Chosen(samples, cancel));
        var result = Measuring.Compare(await search.Searchable(cancel), samples, OwnSayings.Of(live), OwnSayings.Of(live.Concat(drafts)), cancel);
        if ((await gate.Do(new KeepMeasure(happened.Measure, result), cancel)).Refusal is { } refusal)
        {
            throw new RefusedException(refusal);
        }
    }

    /// <summary>What people open again and again after a question is its right answer too.</summary>
    private async Task<List<SampleQuestion>> Chosen(List<SampleQuestion> known, CancellationToken cancel)
    {
        var often = await db.AskedQuestions.AsNoTracking().Where(one => one.Chosen >= Measuring.FewestChoices).OrderByDescending(one => one.Chosen).ThenBy(one => one.Id).Take(Measuring.MostQuestions).ToListAsync(cancel);
        AskedQuestionId[] ids = [.. often.Select(one => one.Id)];
        var choices = (await db.AskedChoices.AsNoTracking().Where(one => ids.Contains(one.Question)).ToListAsync(cancel)).ToLookup(one => one.Question);
        var there = known.Select(one => one.Folded).ToHashSet();
        return [.. from question in often
                   where !there.Contains(question.Folded)
                   let most = choices[question.Id].MaxBy(one => (one.Times, one.Code))
                   where most is not null && most.Times >= question.Chosen * Measuring.ClearlyChosen
                   select new SampleQuestion { Folded = question.Folded, Text = question.Text, Kind = "chosen", Codes = [most.Code] }];
    }
}
