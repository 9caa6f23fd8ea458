using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Registers.RegisterRefusals;

namespace MotCua.Registers.Reading;

/// <summary>A person sees who read what about them in the registers, when and why, the newest first; a page at a time after the moment of the last.</summary>
[Needs(RegisterPermissions.OwnReadings)]
public sealed record FindReadings(PersonId Person, Guid? After = null, int Take = 20) : IQuery<IReadOnlyList<RegisterReading>>;

internal sealed class FindReadingsHandler(Database db, IActorProvider actors) : IHandler<FindReadings, IReadOnlyList<RegisterReading>>
{
    public async Task<IReadOnlyList<RegisterReading>> Handle(FindReadings request, CancellationToken cancel)
    {
        NotAboutYou.Unless(request.Person.Value == (actors.Current.OnBehalfOf ?? actors.Current.Id));
        var found = db.Set<KeptReading>().AsNoTracking().Where(reading => reading.Person == request.Person);
        if (request.After is { } after)
        {
            found = found.Where(reading => reading.Id < after);
        }

        return [.. (await found.OrderByDescending(reading => reading.Id).Take(Math.Clamp(request.Take, 1, 1000)).ToListAsync(cancel)).Select(reading => reading.Card)];
    }
}
