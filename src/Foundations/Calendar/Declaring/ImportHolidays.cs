using MotCua.Kernel;

namespace MotCua.Calendar.Declaring;

/// <summary>Files of holiday notices are taken in for all, or for one agency; a line at fault is named and the others are kept. Again changes nothing.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record ImportHolidays(IReadOnlyList<ImportFile> Files, string? Agency = null) : ICommand<LineReport>;

internal sealed class ImportHolidaysHandler(CalendarDesk desk) : IHandler<ImportHolidays, LineReport>
{
    public async Task<LineReport> Handle(ImportHolidays command, CancellationToken cancel)
    {
        var calendar = await desk.Open(command.Agency, cancel);
        var report = new LineReport(0, 0, 0, []);
        foreach (var file in command.Files.Select(HolidayFile.Read))
        {
            var (created, changed, unchanged) = calendar.Declare(file.Days);
            report = new(report.Created + created, report.Changed + changed, report.Unchanged + unchanged, [.. report.Refused, .. file.Refused]);
        }

        return report;
    }
}
