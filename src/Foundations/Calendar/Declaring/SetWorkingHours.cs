using MotCua.Kernel;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Declaring;

/// <summary>From a day on an agency, and every agency below it without hours of its own, keeps these weekly hours.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record SetWorkingHours(string Agency, DateOnly From, WeekText Week, string LegalBasis, int? Version = null) : ICommand<Done>;

internal sealed class SetWorkingHoursHandler(CalendarDesk desk) : IHandler<SetWorkingHours, Done>
{
    public async Task<Done> Handle(SetWorkingHours command, CancellationToken cancel)
    {
        NoSuchAgency.With("").At(nameof(command.Agency)).If(string.IsNullOrWhiteSpace(command.Agency));
        BasisMissing.At(nameof(command.LegalBasis)).If(string.IsNullOrWhiteSpace(command.LegalBasis));
        command.Week.Read();
        var calendar = await desk.Open(command.Agency, cancel);
        calendar.MustBeAt(command.Version);

        calendar.Keep(command.From, command.Week, command.LegalBasis.Trim());
        return default;
    }
}
