using MotCua.Kernel;

namespace MotCua.Calendar.Declaring;

/// <summary>What was declared for a day by mistake, holiday or closure, is taken back; the weekly pattern and the parents' word hold again.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record WithdrawDay(string? Agency, DateOnly Day, int? Version = null) : ICommand<Done>;

internal sealed class WithdrawDayHandler(CalendarDesk desk) : IHandler<WithdrawDay, Done>
{
    public async Task<Done> Handle(WithdrawDay command, CancellationToken cancel)
    {
        var calendar = await desk.Open(command.Agency, cancel);
        calendar.MustBeAt(command.Version);

        calendar.Withdraw(command.Day);
        return default;
    }
}
