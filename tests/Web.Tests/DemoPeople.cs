using Microsoft.Extensions.DependencyInjection;
using MotCua.Accounts.Demo;
using MotCua.Kernel;
using MotCua.Organisation.Import;
using MotCua.People.Import;

namespace MotCua.Web.Tests;

/// <summary>The people of the demo province who sign in during the tests.</summary>
public static class DemoPeople
{
    public const string Password = "thu-nghiem-2023";
    public const string Citizen = "024085000112";
    public const string CitizenName = "Vi Văn Thắng";
    public const string Administrator = "admin.tinh";
    public const string Clerk = "clerk.trungtam";
    public const string Leader = "leader.tinh";

    /// <summary>Agencies, officers and citizens of the demo, each with an account.</summary>
    public static async Task Settle(IServiceProvider house)
    {
        await Do(house, new ImportUnits([File("organisation/agencies.csv"), File("organisation/units.csv"), File("organisation/officers.csv")]));
        await Do(house, new ImportPeople([File("people/citizens.csv"), File("people/enterprises.csv"), File("people/mandates.csv")]));
        await Do(house, new OpenDemoAccounts([Citizen, "2400001107"]));
    }

    private static async Task Do<T>(IServiceProvider house, ICommand<T> deed)
    {
        await using var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        var outcome = await scope.ServiceProvider.GetRequiredService<Gate>().Do(deed);
        Assert.Null(outcome.Refusal);
    }

    private static ImportFile File(string name) => new(Path.GetFileName(name), System.IO.File.ReadAllText(Path.Combine(Window.Repository, "demo", name)));
}
