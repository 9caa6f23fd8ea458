using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Counter.CounterRefusals;

namespace MotCua.Counter.Arranging;

/// <summary>Says which groups, windows and rules a hall has; an agency that had none gets a hall by it.</summary>
[Needs(CounterPermissions.Arrange)]
public sealed record ArrangeHall(string Agency, HallPlan Plan, int? Version = null) : ICommand<Done>;

internal sealed class ArrangeHallHandler(Database db, Floor floor, IOrganisation organisation) : IHandler<ArrangeHall, Done>
{
    public async Task<Done> Handle(ArrangeHall request, CancellationToken cancel)
    {
        NoSuchHall.Unless(AgencyCode.TryParse(request.Agency, out var code));
        NoSuchHall.Unless(await organisation.Agency(code, floor.Today, cancel));
        floor.MustBeAllowed(CounterPermissions.Arrange, code.Value);
        var hall = await db.Halls.FindAsync([code.Value], cancel);
        if (hall is null)
        {
            hall = new() { Agency = code.Value };
            db.Add(hall);
        }

        hall.MustBeAt(request.Version);
        hall.Arrange(request.Plan);
        await floor.Moved(code.Value, cancel);
        return default;
    }
}
