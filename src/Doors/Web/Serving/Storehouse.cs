using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Web.Serving;

/// <summary>Brings the database to the shape this release expects.</summary>
public static class Storehouse
{
    public static async Task Prepare(IServiceProvider house, CancellationToken cancel)
    {
        await using var scope = house.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Database>();
        if (db.Database.GetMigrations().Any())
        {
            await db.Database.MigrateAsync(cancel);
        }
        else
        {
            await db.Database.EnsureCreatedAsync(cancel);
        }
    }
}
