using Microsoft.Extensions.Diagnostics.HealthChecks;
using MotCua.Kernel;

namespace MotCua.Web.Serving;

/// <summary>Ready means: the database answers and the data folder takes a file.</summary>
internal sealed class Readiness(Database db, Storage storage) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            return HealthCheckResult.Unhealthy("The database does not answer.");
        }

        var probe = Path.Combine(storage.Folder, $".ready-{Environment.ProcessId}");
        await File.WriteAllTextAsync(probe, "", cancellationToken);
        File.Delete(probe);
        return HealthCheckResult.Healthy();
    }
}
