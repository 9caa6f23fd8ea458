using Microsoft.Extensions.DependencyInjection;
using MotCua.Counter.Appointments;
using MotCua.Counter.Tickets;
using MotCua.Counter.Tills;
using MotCua.Dossiers;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Counter;

/// <summary>The hall of a one-stop: numbers, windows, appointments, and the cash of the day.</summary>
public sealed class CounterModule : IModule
{
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(10);

    public void Register(ModuleBuilder module)
    {
        module.Handlers().Tables<CounterTables>()
            .Reacts<DossierBrought, LinkDossier>()
            .Repeats(BetweenSweeps, () => new SweepHalls())
            .Grants(RoleGrant.Citizen, CounterPermissions.Book)
            .Grants(nameof(Role.Clerk), CounterPermissions.Serve, CounterPermissions.Keep)
            .Grants(nameof(Role.HeadOfUnit), CounterPermissions.Keep, CounterPermissions.Arrange, CounterPermissions.Oversee)
            .Grants(nameof(Role.Leader), CounterPermissions.Keep, CounterPermissions.Oversee)
            .Grants(nameof(Role.Administrator), CounterPermissions.Keep, CounterPermissions.Arrange);
        module.Services.AddScoped<Floor>().AddScoped<HallReading>().AddScoped<Bookings>().AddScoped<Cash>();
    }
}
