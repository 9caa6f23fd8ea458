using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Registers.Reading;

namespace MotCua.Registers;

internal sealed class RegisterTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<KeptReading>(reading =>
    {
        reading.In("registers", "reading");
        reading.HasIndex(r => new { r.Matter, r.Id });
        reading.HasIndex(r => new { r.Person, r.Id });
        reading.Property(r => r.Fields).AsJson();
        reading.Property(r => r.Facts).AsJson();
    });
}
