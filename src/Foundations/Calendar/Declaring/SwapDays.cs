using MotCua.Kernel;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Declaring;

/// <summary>A working day is given off and a rest day is worked in exchange, by one notice.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record SwapDays(string? Agency, DateOnly Off, DateOnly Worked, string Name, string Source, string? Hours = null, int? Version = null)
    : ICommand<Declared>;

internal sealed class SwapDaysHandler(CalendarDesk desk) : IHandler<SwapDays, Declared>
{
    public async Task<Declared> Handle(SwapDays command, CancellationToken cancel)
    {
        NameMissing.At(nameof(command.Name)).If(string.IsNullOrWhiteSpace(command.Name));
        BasisMissing.At(nameof(command.Source)).If(string.IsNullOrWhiteSpace(command.Source));
        SwappedWithItself.At(nameof(command.Worked)).If(command.Off == command.Worked);
        HoursUnreadable.With(command.Hours ?? "").At(nameof(command.Hours)).Unless(Shift.TryParseDay(command.Hours, out var hours));
        var calendar = await desk.Open(command.Agency, cancel);
        calendar.MustBeAt(command.Version);

        return calendar.Declare(
        [
            new(command.Off, SpecialDayKind.SwapOff, command.Name.Trim(), command.Worked, null, command.Source.Trim()),
            new(command.Worked, SpecialDayKind.MakeUpDay, command.Name.Trim(), command.Off, hours.Count > 0 ? hours : null, command.Source.Trim()),
        ]);
    }
}
