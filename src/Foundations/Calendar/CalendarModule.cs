using Microsoft.Extensions.DependencyInjection;
using MotCua.Calendar.Declaring;
using MotCua.Kernel;

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
            .Reacts<CalendarChanged, StampOnceChanged>();
        module.Services.AddScoped<CalendarDesk>();
    }
}

/// <summary>Every cached calendar, in every process, is composed anew.</summary>
internal sealed class StampOnceChanged(Stamps stamps) : IReactTo<CalendarChanged>
{
    public Task React(CalendarChanged happened, CancellationToken cancel) => stamps.Touch(Calendars.Stamp, cancel);
}
