using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Counter;

internal sealed class CounterTables : ITables
{
    public const string Schema = "counter";

    public void Map(ModelBuilder model)
    {
        model.Entity<Hall>(hall =>
        {
            hall.In(Schema, "hall");
            hall.HasKey(h => h.Agency);
            hall.Property(h => h.Plan).AsJson();
        });
        model.Entity<Seat>(seat =>
        {
            seat.In(Schema, "seat");
            seat.HasKey(s => new { s.Agency, s.Window });
            seat.HasIndex(s => s.Officer);
        });
        model.Entity<Ticket>(ticket =>
        {
            ticket.In(Schema, "ticket");
            ticket.HasIndex(t => new { t.Agency, t.Day, t.Number }).IsUnique();
            ticket.HasIndex(t => new { t.Agency, t.Day, t.State });
            ticket.HasIndex(t => new { t.Agency, t.Group, t.EndedAt });
            ticket.HasIndex(t => new { t.Officer, t.Day });
            ticket.HasIndex(t => new { t.State, t.Day });
            ticket.Property(t => t.ServedDossiers).AsJson();
        });
        model.Entity<Booking>(booking =>
        {
            booking.In(Schema, "booking");
            booking.HasIndex(b => b.Code).IsUnique();
            booking.HasIndex(b => new { b.Agency, b.At });
            booking.HasIndex(b => new { b.Person, b.At });
            booking.HasIndex(b => new { b.State, b.At });
            booking.HasIndex(b => new { b.Phone, b.At });
        });
        model.Entity<Kiosk>(kiosk =>
        {
            kiosk.In(Schema, "kiosk");
            kiosk.HasIndex(k => k.Agency);
            kiosk.HasIndex(k => k.SecretHash);
        });
        model.Entity<Till>(till =>
        {
            till.In(Schema, "till");
            till.HasIndex(t => new { t.Agency, t.ClosedAt });
            till.HasIndex(t => new { t.Officer, t.ClosedAt });
        });
    }
}

internal static class CounterSets
{
    extension(Database db)
    {
        public DbSet<Hall> Halls => db.Set<Hall>();

        public DbSet<Seat> Seats => db.Set<Seat>();

        public DbSet<Ticket> Tickets => db.Set<Ticket>();

        public DbSet<Booking> Bookings => db.Set<Booking>();

        public DbSet<Kiosk> Kiosks => db.Set<Kiosk>();

        public DbSet<Till> Tills => db.Set<Till>();
    }
}
