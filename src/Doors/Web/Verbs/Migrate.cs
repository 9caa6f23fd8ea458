using System.CommandLine;
using MotCua.Web.Serving;

namespace MotCua.Web.Verbs;

/// <summary>Brings the database up to this release; on PostgreSQL never done behind the administrator's back.</summary>
internal static class Migrate
{
    public static Command Verb()
    {
        var verb = new Command("migrate", "Bring the database to the shape of this release.");
        verb.SetAction(async (_, cancel) =>
        {
            await using var app = Product.Builder().Build();
            await Storehouse.Prepare(app.Services, cancel);
            Console.WriteLine("The database is up to date.");
            return 0;
        });
        return verb;
    }
}
