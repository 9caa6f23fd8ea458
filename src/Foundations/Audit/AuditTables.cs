using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Audit;

internal sealed class AuditTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<ExportTaken>(export => export.In("audit", "export"));
}
