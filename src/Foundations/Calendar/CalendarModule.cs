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
            .Offers<ICalendars, Calendars>()
            .Remembers(Calendars.Stamp, CalendarBook.Load)
            .Reacts<CalendarChanged, ReviseOnceChanged>()
            .Grants(nameof(Role.Administrator), CalendarPermissions.Declare);
        foreach (var role in Enum.GetNames<Role>())
        {
            module.Grants(role, CalendarPermissions.View);
        }

        module.Services.AddScoped<CalendarDesk>().AddSingleton<CalendarPast>();
    }
}
