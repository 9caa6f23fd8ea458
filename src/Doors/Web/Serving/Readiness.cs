using Microsoft.Extensions.Diagnostics.HealthChecks;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Web.Serving;

/// <summary>Ready means: the database answers and the data folder takes a file. Where the searcher for viruses is silent the house serves on, but takes no papers in.</summary>
internal sealed class Readiness(Database db, Storage storage, IVirusScan viruses) : IHealthCheck
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
        return !viruses.IsSetUp ? HealthCheckResult.Healthy("Uploads are not searched for viruses: MOTCUA_CLAMD names no daemon.")
            : await viruses.Version(cancellationToken) is { } version ? HealthCheckResult.Healthy($"Uploads are searched by {version}.")
            : HealthCheckResult.Degraded("The searcher for viruses does not answer: no upload is taken.");
    }
}
