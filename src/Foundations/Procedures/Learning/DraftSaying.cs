using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.Learning.LearningRefusals;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Learning;

/// <summary>The control office writes down what people say and what they mean by it; the search does not use it before it is measured and put live.</summary>
/// <param name="Means">The code of a procedure for a plain name, the words of the law for a synonym.</param>
[Needs(ProcedurePermissions.Teach)]
public sealed record DraftSaying(SayingKind Kind, string Say, string Means, AskedQuestionId? Question = null) : ICommand<SayingId>;

internal sealed class DraftSayingHandler(Database db, Stamped<Register> register, IActorProvider actors, TimeProvider clock) : IHandler<DraftSaying, SayingId>
{
    public async Task<SayingId> Handle(DraftSaying request, CancellationToken cancel)
    {
        var (say, means) = (request.Say.Trim(), request.Means.Trim());
        SayMissing.At(nameof(request.Say)).If(say.Length is < 2 or > Saying.Longest || say.AsSpan().ContainsAny('{', '}'));
        if (request.Kind is SayingKind.PlainName)
        {
            var head = ProcedureCode.TryParse(means, out var code) ? (await register.Get(cancel)).InForce(code, clock.Today()) : null;
            (NoSuchProcedure with { Kind = RefusalKind.Invalid }).At(nameof(request.Means)).Unless(head is not null);
            means = head.Code.Value;
        }
        else
        {
            LawMissing.At(nameof(request.Means)).If(means.Length is < 2 or > Saying.Longest || means.AsSpan().ContainsAny('{', '}'));
        }

        var question = request.Question is { } asked ? NoSuchQuestion.Unless(await db.AskedQuestions.SingleOrDefaultAsync(one => one.Id == asked, cancel)) : null;
        SayingKnown.At(nameof(request.Say)).If(await db.Sayings.AnyAsync(one => one.Kind == request.Kind && one.Say == say && one.Means == means && one.State != SayingState.TakenBack, cancel));
        var saying = Saying.Draft(request.Kind, say, means, request.Question, actors.Current.Name, clock.GetUtcNow());
        db.Add(saying);
        question?.Taught();
        if (request.Kind is SayingKind.PlainName)
        {
            await Sample(question?.Text ?? say, means, cancel);
        }

        return saying.Id;
    }

    /// <summary>The question itself joins those by which the search is measured; one whose answer was known before keeps it, so that harm done to it is seen.</summary>
    private async Task Sample(string text, string code, CancellationToken cancel)
    {
        var folded = SampleQuestion.Fold(text);
        if (await db.SampleQuestions.FindAsync([folded], cancel) is not { } known)
        {
            db.Add(new SampleQuestion { Folded = folded, Text = text, Kind = SampleQuestion.Own, Codes = [code] });
        }
        else if (known.Kind == SampleQuestion.Own)
        {
            known.Codes = [.. known.Codes.Append(code).Distinct()];
        }
    }
}
