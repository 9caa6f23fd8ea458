using Microsoft.Extensions.DependencyInjection;
using MotCua.Calendar.Declaring;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Calendar;

/// <summary>Working days and hours of the province's agencies, and the counting of deadlines.</summary>
public sealed class CalendarModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module
            .Handlers()
            .Tables<CalendarTables>()
            .OffersOne<ICalendars, Calendars>()
            .Remembers(Calendars.Stamp, CalendarShelf.Load)
            .Reacts<CalendarChanged, StampOnceChanged>()
            .Grants(nameof(Role.Administrator), CalendarPermissions.Declare);
        foreach (var role in Enum.GetNames<Role>())
        {
            module.Grants(role, CalendarPermissions.View);
        }

        module.Services.AddScoped<CalendarDesk>();
    }
}

/// <summary>Every cached calendar, in every process, is composed anew.</summary>
internal sealed class StampOnceChanged(Stamps stamps) : IReactTo<CalendarChanged>
{
    public Task React(CalendarChanged happened, CancellationToken cancel) => stamps.Touch(Calendars.Stamp, cancel);
}
