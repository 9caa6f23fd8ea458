using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Viewing;

/// <summary>From each day, so many working days on; over the public holidays, or an agency's own calendar.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record ReckonDueDays(IReadOnlyList<DueCase> Cases, string? Agency = null) : IQuery<IReadOnlyList<DueRow>>;

/// <summary>A day of reception and a number of working days.</summary>
public sealed record DueCase(DateOnly Start, int WorkingDays);

internal sealed class ReckonDueDaysHandler(ICalendars calendars) : IHandler<ReckonDueDays, IReadOnlyList<DueRow>>
{
    public async Task<IReadOnlyList<DueRow>> Handle(ReckonDueDays query, CancellationToken cancel)
    {
        var calendar = await calendars.National(cancel);
        if (!string.IsNullOrWhiteSpace(query.Agency))
        {
            NoSuchAgency.With(query.Agency).Unless(AgencyCode.TryParse(query.Agency, out var code));
            calendar = await calendars.Of(code!, cancel);
        }

        return [.. query.Cases.Select(one => DueRow.Of(calendar, one.Start, one.WorkingDays))];
    }
}
