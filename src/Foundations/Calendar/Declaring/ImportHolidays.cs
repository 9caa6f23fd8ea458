using MotCua.Kernel;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Declaring;

/// <summary>A file of holiday notices is taken in, line by line; a line at fault is named and the others are kept. Again changes nothing.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record ImportHolidays(string Csv, string? Agency = null) : ICommand<CalendarImported>;

/// <summary>What an import into a calendar did, with every line it could not take.</summary>
public sealed record CalendarImported(int Created, int Changed, int Unchanged, IReadOnlyList<LineProblem> Refused);

internal sealed class ImportHolidaysHandler(CalendarDesk desk) : IHandler<ImportHolidays, CalendarImported>
{
    public async Task<CalendarImported> Handle(ImportHolidays command, CancellationToken cancel)
    {
        var file = HolidayFile.Read(new StringReader(command.Csv));
        FileUnreadable.With("date,kind,name").If(file is { Days.Count: 0, Problems: [{ Line: 1 }] });
        var calendar = await desk.Open(command.Agency, cancel);

        var (created, changed, unchanged) = calendar.Declare(file.Days);
        return new(created, changed, unchanged, file.Problems);
    }
}
