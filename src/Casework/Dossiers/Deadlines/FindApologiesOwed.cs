using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Deadlines;

/// <summary>Dossiers whose first date cannot be kept any more, or is so near that the apology is due, and to which none was sent; each with who owes it.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record FindApologiesOwed(int Take = 50, string? After = null) : IQuery<IReadOnlyList<ApologyOwed>>;

/// <summary>One apology owed: for which dossier, by which heads, since when, and its latest hour.</summary>
public sealed record ApologyOwed(DossierRow Dossier, IReadOnlyList<string> OwedBy, DateTimeOffset Since, DateTimeOffset Latest, bool IsTooLate)
{
    /// <summary>From where the list goes on after this one.</summary>
    public string Mark => new QueueMark(Dossier.Due.FirstDue!.Value, Dossier.Id.Value).ToString();
}

internal sealed class FindApologiesOwedHandler(Database db, Desk desk, RowReading reading, IOrganisation organisation) : IHandler<FindApologiesOwed, IReadOnlyList<ApologyOwed>>
{
    public async Task<IReadOnlyList<ApologyOwed>> Handle(FindApologiesOwed request, CancellationToken cancel)
    {
        var take = Math.Clamp(request.Take, 1, 200);
        var rules = await desk.RulesToday(cancel);
        var (lead, notice) = (WorkingCalendar.WorkingDay * rules.ApologyLeadWorkingDays, WorkingCalendar.WorkingDay * rules.ApologyNoticeWorkingDays);
        List<ApologyOwed> owed = [];
        foreach (var agency in desk.Actor.AgenciesWith(DossierPermissions.Sign, desk.Today).Where(agency => agency.Length > 0))
        {
            var calendar = await desk.CalendarOf(agency, cancel);
            var until = calendar.Add(desk.Now, lead + notice);
            var heads = await Heads(agency, cancel);
            List<ApologyOwed> own = [];
            for (var after = request.After; own.Count < take;)
            {
                var rows = await reading.Read(await StoredRow.Read(db, After(Owed(agency, until), after).OrderBy(dossier => dossier.FirstDue).ThenBy(dossier => dossier.Id).Take(take), cancel), cancel);
                ApologyOwed[] some = [.. rows.Select(row => One(row, heads, calendar, lead, notice))];
                own.AddRange(some.Where(one => one.Since <= desk.Now));
                if (some.Length < take)
                {
                    break;
                }

                after = some[^1].Mark;
            }

            owed.AddRange(own);
        }

        return [.. owed.OrderBy(one => one.Dossier.Due.FirstDue).ThenBy(one => one.Dossier.Id.Value).Take(take)];
    }

    private IQueryable<Dossier> Owed(string agency, DateTimeOffset until) => db.Dossiers.AsNoTracking()
        .Where(dossier => dossier.CompetentAgency == agency && dossier.ListedAs == DossierStage.Accepted && dossier.FirstDue <= until && dossier.Due == dossier.FirstDue && dossier.StoppedSince == null);

    private static IQueryable<Dossier> After(IQueryable<Dossier> owed, string? text)
    {
        if (!QueueMark.TryParse(text, out var mark))
        {
            return owed;
        }

        DossierId last = new(mark.Id);
        return owed.Where(dossier => dossier.FirstDue > mark.Due || (dossier.FirstDue == mark.Due && dossier.Id.CompareTo(last) > 0));
    }

    private ApologyOwed One(DossierRow row, IReadOnlyList<string> heads, WorkingCalendar calendar, TimeSpan lead, TimeSpan notice)
    {
        var due = row.Due.FirstDue!.Value;
        if (row.Due.Allowed <= lead + notice)
        {
            // What is promised within so short a time leaves none for a word beforehand: it is owed once the hour has passed.
            return new(row, heads, due, due, desk.Now > due);
        }

        var latest = calendar.Before(due, lead);
        return new(row, heads, calendar.Before(latest, notice), latest, desk.Now > latest);
    }

    /// <summary>Those who may sign for the agency today, by name.</summary>
    private async Task<IReadOnlyList<string>> Heads(string agency, CancellationToken cancel) =>
        await organisation.Agency(new AgencyCode(agency), desk.Today, cancel) is { } card
            ? [.. (await organisation.OfficersOf(card.Id, desk.Today, cancel)).Where(officer => officer.Roles.Contains(Role.Leader)).Select(officer => $"{officer.Name}, {officer.Position}")]
            : [];
}
