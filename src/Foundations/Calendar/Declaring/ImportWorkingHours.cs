using MotCua.Kernel;

namespace MotCua.Calendar.Declaring;

/// <summary>Files of agencies' weekly hours are taken in: agency, from, weekdays, hours, use (work or counter), legal_basis. Counted are weeks, not lines.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record ImportWorkingHours(IReadOnlyList<ImportFile> Files) : ICommand<LineReport>;

internal sealed class ImportWorkingHoursHandler(CalendarDesk desk) : IHandler<ImportWorkingHours, LineReport>
{
    public async Task<LineReport> Handle(ImportWorkingHours command, CancellationToken cancel)
    {
        var (tally, refused) = (new LineTally(), new List<RefusedLine>());
        foreach (var file in command.Files.Select(HoursFile.Read))
        {
            refused.AddRange(file.Refused);
            foreach (var (agency, from, week, basis) in file.Weeks)
            {
                var calendar = await desk.Open(agency, cancel);
                var isNew = calendar.Hours.All(known => known.FromDay != from);
                var differs = calendar.Keep(from, week, basis);
                if (isNew)
                {
                    tally.Created();
                }
                else
                {
                    tally.ChangedIf(differs);
                }
            }
        }

        return tally.Report with { Refused = refused };
    }
}
