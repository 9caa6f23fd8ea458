using MotCua.Kernel;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Declaring;

/// <summary>A day is taken out of the week, or put into it, for an agency or (naming none) for all. Declared again, the later word holds.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record DeclareHoliday(
    string? Agency,
    DateOnly Day,
    SpecialDayKind Kind,
    string Name,
    DateOnly? SwappedWith = null,
    string? Hours = null,
    string? Source = null,
    int? Version = null) : ICommand<Declared>;

internal sealed class DeclareHolidayHandler(CalendarDesk desk) : IHandler<DeclareHoliday, Declared>
{
    public async Task<Declared> Handle(DeclareHoliday command, CancellationToken cancel)
    {
        NameMissing.At(nameof(command.Name)).If(string.IsNullOrWhiteSpace(command.Name));
        SwappedWithItself.At(nameof(command.SwappedWith)).If(command.SwappedWith == command.Day);
        HoursUnreadable.With(command.Hours ?? "").At(nameof(command.Hours)).Unless(Shift.TryParseDay(command.Hours, out var hours));
        var calendar = await desk.Open(command.Agency, cancel);
        calendar.MustBeAt(command.Version);

        return calendar.Declare(
        [
            new(command.Day, command.Kind, command.Name.Trim(), command.SwappedWith, hours.Count > 0 ? hours : null, command.Source?.Trim()),
        ]);
    }
}
