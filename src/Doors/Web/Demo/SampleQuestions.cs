using System.Runtime.CompilerServices;
using System.Text.Json;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Finding;
using MotCua.Procedures.Learning;

namespace MotCua.Web.Demo;

/// <summary>What people of the demo province typed into the search for two months, what they opened and when they called instead; and two drafts of the control office, measured and waiting for its word.</summary>
internal sealed class SampleQuestions(Cast cast, QuestionBook book, DateTimeOffset today, string folder)
{
    public async IAsyncEnumerable<DateTimeOffset> Live([EnumeratorCancellation] CancellationToken cancel = default)
    {
        yield return At(60);
        var control = await cast.Official("H02.01", Role.ProcedureControl, null, cancel) ?? throw new LifeCutShortException("Nobody controls procedures.");
        await cast.Do(control, new ImportQuestions([new("known.jsonl", await File.ReadAllTextAsync(Path.Combine(folder, "questions", "known.jsonl"), cancel))]), cancel);
        var all = JsonSerializer.Deserialize<List<Asking>>(await File.ReadAllTextAsync(Path.Combine(folder, "questions", "asked.json"), cancel), JsonText.Options)!;
        foreach (var daysAgo in (int[])[50, 40, 30, 20, 10, 5, 2])
        {
            yield return At(daysAgo);
            foreach (var asking in all)
            {
                await Ask(asking, daysAgo, cancel);
            }

            await cast.Do(Actor.House, new NoteAsked(), cancel);
        }

        yield return At(1);
        var waiting = await cast.Ask(control, new FindQuestions(AskedSort.Unchosen, null, 1000), cancel);
        foreach (var asking in all.Where(one => one.Draft is not null))
        {
            var question = waiting.FirstOrDefault(row => row.Text == asking.Ask) ?? throw new LifeCutShortException($"Nobody asked: {asking.Ask}");
            await cast.Do(control, new DraftSaying(SayingKind.PlainName, asking.Ask, asking.Draft!, question.Id), cancel);
        }

        await cast.Do(control, new MeasureSayings(), cancel);
    }

    /// <summary>The real search answers; what is opened is what it really shows.</summary>
    private async Task Ask(Asking asking, int daysAgo, CancellationToken cancel)
    {
        var found = await cast.Ask(Actor.Nobody, new FindProcedures(asking.Ask, FindingFilters.None, 10), cancel);
        for (var time = 0; time < asking.Times; time++)
        {
            book.Asked(asking.Ask, found.Items.Count);
            if (time < asking.Open && found.Items is [var first, ..])
            {
                book.Chose(asking.Ask, first.Head.Code.Value);
            }
        }

        if (daysAgo <= asking.Called * 10)
        {
            book.Missed(asking.Ask);
        }
    }

    private DateTimeOffset At(int daysAgo) => VietnamTime.At(VietnamTime.DayOf(today).AddDays(-daysAgo), new TimeOnly(20, 10));

    /// <param name="Times">So often on each of the days.</param>
    /// <param name="Open">Of these so many open the first answer.</param>
    /// <param name="Called">For so many times ten days back somebody called instead.</param>
    /// <param name="Draft">The procedure for which the control office drafted these words.</param>
    private sealed record Asking(string Ask, int Times, int Open = 0, int Called = 0, string? Draft = null);
}
