using MotCua.Calendar;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Enquiry;

/// <summary>By when an application would be answered and settled at the latest, were it handed in at a moment (now, when none is named), or received there and then.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record PromiseDue(string Procedure, string? Case = null, string? Agency = null, DateTimeOffset? FiledAt = null, bool Received = false) : IQuery<DuePromise>;

/// <summary>The latest hours; no date when the published time names no unit.</summary>
public sealed record DuePromise(DateTimeOffset AnswerDue, DateTimeOffset? Due, TimeLimit? Limit);

internal sealed class PromiseDueHandler(IProcedures procedures, ICalendars calendars, Desk desk) : IHandler<PromiseDue, DuePromise>
{
    public async Task<DuePromise> Handle(PromiseDue request, CancellationToken cancel)
    {
        NoSuchProcedure.Unless(ProcedureCode.TryParse(request.Procedure, out var code));
        var card = NoSuchProcedure.Unless(await procedures.InForce(code, desk.Today, cancel));
        NoSuchProcedure.Unless(desk.Actor.Sees(card.Head));
        var rules = await desk.RulesToday(cancel);
        var calendar = request.Agency is { Length: > 0 } agency && AgencyCode.TryParse(agency, out var place)
            ? await calendars.Of(place, cancel)
            : await calendars.National(cancel);
        var limit = (card.Terms(Channel.Online, request.Case) ?? card.Terms(Channel.Direct, request.Case))?.Limit;
        var answer = calendar.Add(calendar.NextWorkingMoment(request.FiledAt ?? desk.Now), rules.AnswerWithin);
        var due = limit is { Value: > 0 } ? Allotment.Under(rules, limit).From(request.Received ? request.FiledAt ?? desk.Now : answer, calendar) : null;
        return new(answer, due, limit);
    }
}
