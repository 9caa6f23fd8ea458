using MotCua.Kernel;
using static MotCua.Calendar.CalendarRefusals;

namespace MotCua.Calendar.Declaring;

/// <summary>An agency and all below it are shut for a day or some hours of it: a storm, an outage, an election.</summary>
[Needs(CalendarPermissions.Declare)]
public sealed record DeclareClosure(
    string? Agency, DateOnly Day, TimeOnly? From, TimeOnly? Until, string Reason, string LegalBasis, int? Version = null) : ICommand<Done>;

internal sealed class DeclareClosureHandler(CalendarDesk desk) : IHandler<DeclareClosure, Done>
{
    public async Task<Done> Handle(DeclareClosure command, CancellationToken cancel)
    {
        NameMissing.At(nameof(command.Reason)).If(string.IsNullOrWhiteSpace(command.Reason));
        BasisMissing.At(nameof(command.LegalBasis)).If(string.IsNullOrWhiteSpace(command.LegalBasis));
        var whole = Closure.WholeDay(command.Day, command.Reason.Trim(), command.LegalBasis.Trim());
        var closure = whole with { From = command.From ?? whole.From, Until = command.Until ?? whole.Until };
        EndsBeforeItBegins.At(nameof(command.Until)).If(closure.Until <= closure.From);
        var calendar = await desk.Open(command.Agency, cancel);
        calendar.MustBeAt(command.Version);

        calendar.Close(closure);
        return default;
    }
}
