using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Forms;

internal sealed class FormTables : ITables
{
    public void Map(ModelBuilder model)
    {
        model.Entity<EForm>(form =>
        {
            form.In("forms", "form").HasKey(one => one.Id);
            form.Property(one => one.Code).HasMaxLength(64);
            form.HasIndex(one => one.Code).IsUnique();
            form.Ignore(one => one.Latest);
            form.HasMany(one => one.Editions).WithOne().HasForeignKey(edition => edition.Form);
            form.Navigation(one => one.Editions).AutoInclude();
        });
        model.Entity<FormEdition>(edition =>
        {
            edition.In("forms", "edition").HasKey(one => one.Id);
            edition.Property(one => one.Title).HasMaxLength(300);
            edition.Property(one => one.Procedures).AsJson();
            edition.HasIndex(one => new { one.Form, one.Number }).IsUnique();
        });
    }
}

internal static class FormSets
{
    extension(Database db)
    {
        public DbSet<EForm> Forms => db.Set<EForm>();
    }
}
