using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Organisation;

internal sealed class OrganisationTables : ITables
{
    private const string Schema = "organisation";

    public void Map(ModelBuilder model)
    {
        model.Entity<Agency>(agency =>
        {
            agency.In(Schema, "agency");
            agency.Property(a => a.Code).HasConversion(code => code.Value, text => new AgencyCode(text));
            agency.HasIndex(a => new { a.Code, a.From }).IsUnique();
            agency.Ignore(a => a.Period);
            agency.OwnsMany(a => a.Names, name =>
            {
                name.ToTable("agency_name", Schema);
                name.WithOwner().HasForeignKey("AgencyId");
                name.HasKey("AgencyId", nameof(AgencyName.From));
                name.Ignore(n => n.Face);
            });
        });
        model.Entity<Unit>(unit =>
        {
            unit.In(Schema, "unit");
            unit.HasIndex(u => new { u.Agency, u.Key }).IsUnique();
            unit.Ignore(u => u.Period);
        });
        model.Entity<Delegation>(delegation =>
        {
            delegation.In(Schema, "delegation");
            delegation.HasIndex(d => new { d.Giver, d.From });
            delegation.Property(d => d.Matters).AsJson();
            delegation.Ignore(d => d.Period);
        });
        model.Entity<Absence>(absence =>
        {
            absence.In(Schema, "absence");
            absence.HasIndex(a => new { a.Officer, a.From });
            absence.Ignore(a => a.Period);
        });
        model.Entity<Officer>(officer =>
        {
            officer.In(Schema, "officer");
            officer.HasIndex(o => o.Key).IsUnique();
            officer.HasIndex(o => o.Login).IsUnique();
            officer.OwnsMany(o => o.Posts, post =>
            {
                post.ToTable("post", Schema);
                post.HasKey(p => p.Id);
                post.HasIndex(p => p.Agency);
                post.Ignore(p => p.Period);
            });
            officer.OwnsMany(o => o.Grants, grant =>
            {
                grant.ToTable("entrustment", Schema);
                grant.HasKey(g => g.Id);
                grant.Ignore(g => g.Period);
            });
        });
    }
}

internal static class OrganisationSets
{
    extension(Database db)
    {
        public DbSet<Agency> Agencies => db.Set<Agency>();

        public DbSet<Unit> Units => db.Set<Unit>();

        public DbSet<Officer> Officers => db.Set<Officer>();

        public DbSet<Delegation> Delegations => db.Set<Delegation>();

        public DbSet<Absence> Absences => db.Set<Absence>();
    }
}
