using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Regimes;

internal sealed class RegimeTables : ITables
{
    public void Map(ModelBuilder model) => model.Entity<ImportedRuleSet>(row =>
    {
        row.In("regimes", "rule_set");
        row.HasKey(r => r.Name);
        row.Property(r => r.Name).HasMaxLength(20);
        row.Property(r => r.Rules).AsJson();
    });
}

/// <summary>A rule set that the province imported in place of a shipped one, or beside it.</summary>
internal sealed class ImportedRuleSet
{
    public required string Name { get; init; }

    public required RuleSet Rules { get; set; }

    public required DateTimeOffset ImportedAt { get; set; }
}

internal static class RegimeSets
{
    extension(Database db)
    {
        public DbSet<ImportedRuleSet> ImportedRuleSets => db.Set<ImportedRuleSet>();
    }
}
