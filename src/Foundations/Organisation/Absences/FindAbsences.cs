using MotCua.Kernel;

namespace MotCua.Organisation.Absences;

/// <summary>Who is, or will be, away at the agencies that one belongs to, or also who was; the latest first, a page at a time.</summary>
[Needs(OrganisationPermissions.ViewOfficers)]
public sealed record FindAbsences(bool AlsoOver = false, AbsenceId? After = null, int Take = 20) : IQuery<IReadOnlyList<AbsenceRow>>;

/// <summary>An absence in the list, and what the reader may do about it.</summary>
public sealed record AbsenceRow(AbsenceCard Card, string AgencyName, string Position, bool IsToday, bool MayEnd, bool MayObject);

internal sealed class FindAbsencesHandler(Stamped<Roster> roster, Lending lending, IActorProvider actors, TimeProvider clock) : IHandler<FindAbsences, IReadOnlyList<AbsenceRow>>
{
    public async Task<IReadOnlyList<AbsenceRow>> Handle(FindAbsences query, CancellationToken cancel)
    {
        var all = await roster.Get(cancel);
        var (me, today) = (actors.Current.Id, clock.Today());
        return [.. all.Absences.OrderByDescending(one => one.From).ThenByDescending(one => one.Id.Value)
            .SkipWhile(one => query.After is { } after && one.Id != after).Skip(query.After is null ? 0 : 1)
            .Where(one => query.AlsoOver || one.Until > today || (one.Objection is not null && one.Officer.Value == me))
            .Select(one => (Absence: one, Agency: all.Agency(one.Agency)!))
            .Where(one => one.Absence.Officer.Value == me || actors.Current.MayAt(OrganisationPermissions.ViewOfficers, one.Agency.Code.Value, today))
            .Take(Math.Clamp(query.Take, 1, 200))
            .Select(one => new AbsenceRow(all.Card(one.Absence), one.Agency.FaceOn(today).Name, all.Officer(one.Absence.Officer)?.PostOn(one.Absence.From)?.Title ?? "", one.Absence.Period.Contains(today),
                one.Absence.Until > today && one.Absence.Officer.Value == me,
                one.Absence.Until > today && one.Absence.Officer.Value != me && actors.Current.May(OrganisationPermissions.Delegate, today) && lending.Heads(one.Agency, all)))];
    }
}
