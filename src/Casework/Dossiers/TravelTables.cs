using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>What travels: bundles of originals, letters in, shipments out, and what was received for others.</summary>
internal sealed class TravelTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<Bundle>(bundle =>
        {
            bundle.In(DossierTables.Schema, "bundle");
            bundle.HasIndex(b => new { b.From, b.Id });
            bundle.HasIndex(b => new { b.To, b.Id });
            bundle.Property(b => b.Given).AsJson();
            bundle.Property(b => b.Taken).AsJson();
            bundle.HasMany(b => b.Rows).WithOne().HasForeignKey("BundleId").IsRequired();
        });
        model.Entity<BundleRow>(row =>
        {
            row.In(DossierTables.Schema, "bundle_row");
            row.HasIndex(r => new { r.Dossier, r.PutAt });
        });
        model.Entity<Envelope>(envelope =>
        {
            envelope.In(DossierTables.Schema, "envelope");
            envelope.HasIndex(e => e.Tracking).IsUnique();
            envelope.HasIndex(e => new { e.Agency, e.State, e.Id });
        });
        model.Entity<Shipment>(shipment =>
        {
            shipment.In(DossierTables.Schema, "shipment");
            shipment.HasIndex(s => new { s.Dossier, s.Id });
            shipment.HasIndex(s => new { s.Agency, s.State, s.Id });
            shipment.HasIndex(s => s.Tracking).IsUnique();
            shipment.Property(s => s.Attempts).AsJson();
        });
        model.Entity<Credit>(credit =>
        {
            credit.In(DossierTables.Schema, "credit");
            credit.HasKey(c => c.Dossier);
            credit.HasIndex(c => new { c.Receiving, c.At, c.Dossier });
            credit.HasIndex(c => new { c.Competent, c.At, c.Dossier });
        });
    }
}

internal static class TravelSets
{
    extension(Database db)
    {
        public DbSet<Bundle> Bundles => db.Set<Bundle>();

        public DbSet<Envelope> Envelopes => db.Set<Envelope>();

        public DbSet<Shipment> Shipments => db.Set<Shipment>();

        public DbSet<Credit> Credits => db.Set<Credit>();
    }
}
