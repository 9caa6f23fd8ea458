using MotCua.Kernel;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Declaring;

/// <summary>A file of agencies' weekly hours is taken in: agency, from, weekdays, hours, use (work or counter), legal_basis.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record ImportWorkingHours(string Csv) : ICommand<CalendarImported>;

internal sealed class ImportWorkingHoursHandler(CalendarDesk desk) : IHandler<ImportWorkingHours, CalendarImported>
{
    public async Task<CalendarImported> Handle(ImportWorkingHours command, CancellationToken cancel)
    {
        var file = HoursFile.Read(new StringReader(command.Csv));
        FileUnreadable.With("agency,from,weekdays,hours").If(file is { Weeks.Count: 0, Problems: [{ Line: 1 }] });
        var (created, changed, unchanged) = (0, 0, 0);
        foreach (var (agency, from, week, basis) in file.Weeks)
        {
            var calendar = await desk.Open(agency, cancel);
            var isNew = calendar.Hours.All(known => known.FromDay != from);
            var different = calendar.Keep(from, week, basis);
            created += isNew ? 1 : 0;
            changed += !isNew && different ? 1 : 0;
            unchanged += different ? 0 : 1;
        }

        return new(created, changed, unchanged, file.Problems);
    }
}
