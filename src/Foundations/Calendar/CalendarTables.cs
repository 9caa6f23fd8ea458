using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Calendar;

internal sealed class CalendarTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<AgencyCalendar>(calendar =>
        {
            calendar.In("calendar", "agency_calendar");
            calendar.HasKey(c => c.Agency);
            calendar.HasMany(c => c.Days).WithOne().HasForeignKey(d => d.Agency);
            calendar.HasMany(c => c.Closures).WithOne().HasForeignKey(d => d.Agency);
            calendar.HasMany(c => c.Hours).WithOne().HasForeignKey(d => d.Agency);
        });
        model.Entity<DeclaredDay>(day =>
        {
            day.In("calendar", "special_day");
            day.HasKey(d => new { d.Agency, d.Day });
        });
        model.Entity<DeclaredClosure>(closure => closure.In("calendar", "closure"));
        model.Entity<DeclaredHours>(hours =>
        {
            hours.In("calendar", "weekly_hours");
            hours.HasKey(h => new { h.Agency, h.FromDay });
            hours.Property(h => h.Week).AsJson();
        });
        model.Entity<CalendarRevision>(revision =>
        {
            revision.In("calendar", "revision");
            revision.HasKey(r => r.Number);
            revision.Property(r => r.Number).ValueGeneratedNever();
            revision.HasIndex(r => new { r.Agency, r.Number });
            revision.Property(r => r.Days).AsJson();
            revision.Property(r => r.Closures).AsJson();
            revision.Property(r => r.Hours).AsJson();
        });
    }
}

internal static class CalendarSets
{
    extension(Database db)
    {
        public DbSet<AgencyCalendar> AgencyCalendars => db.Set<AgencyCalendar>();

        public DbSet<CalendarRevision> CalendarRevisions => db.Set<CalendarRevision>();
    }
}
