using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Learning;

/// <summary>Which questions to look at: those without a choice, those that found nothing, those after which people asked a person, those dealt with.</summary>
public enum AskedSort { Unchosen, Empty, Missed, DealtWith }

/// <summary>Questions that several people asked and that the search did not answer well, what would help most first.</summary>
[Needs(ProcedurePermissions.Teach)]
public sealed record FindQuestions(AskedSort Sort = AskedSort.Unchosen, string? After = null, int Take = 50) : IQuery<IReadOnlyList<AskedRow>>;

/// <summary>A question in the list.</summary>
public sealed record AskedRow(AskedQuestionId Id, string Text, int Asked, int Chosen, int Empty, int Missed, AskedState State, string? Words, DateTimeOffset LastAt, int Weight)
{
    /// <summary>So often a question must have been asked before it is shown to anybody.</summary>
    public const int FewestShown = AskedQuestion.FewestShown;

    /// <summary>Askings after which no procedure was opened.</summary>
    public int Unchosen => Math.Max(0, Asked - Chosen);

    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Weight}|{Id.Value}");

    internal static AskedRow Of(AskedQuestion one) => new(one.Id, one.Text, one.Asked, one.Chosen, one.Empty, one.Missed, one.State, one.Words, one.LastAt, one.Weight);
}

internal sealed class FindQuestionsHandler(Database db) : IHandler<FindQuestions, IReadOnlyList<AskedRow>>
{
    public async Task<IReadOnlyList<AskedRow>> Handle(FindQuestions request, CancellationToken cancel)
    {
        var all = db.AskedQuestions.AsNoTracking().Where(one => one.Asked >= AskedQuestion.FewestShown);
        all = request.Sort switch
        {
            AskedSort.DealtWith => all.Where(one => one.State != AskedState.Open),
            AskedSort.Empty => all.Where(one => one.State == AskedState.Open && one.Empty > 0),
            AskedSort.Missed => all.Where(one => one.State == AskedState.Open && one.Missed > 0),
            _ => all.Where(one => one.State == AskedState.Open && one.Weight > 0),
        };
        if (request.After?.Split('|') is [var heavy, var last] && int.TryParse(heavy, CultureInfo.InvariantCulture, out var weight) && Ids.TryParse<AskedQuestionId>(last, out var id))
        {
            all = all.Where(one => one.Weight < weight || (one.Weight == weight && one.Id.CompareTo(id) > 0));
        }

        return [.. (await all.OrderByDescending(one => one.Weight).ThenBy(one => one.Id).Take(Math.Clamp(request.Take, 1, 1000)).ToListAsync(cancel)).Select(AskedRow.Of)];
    }
}
