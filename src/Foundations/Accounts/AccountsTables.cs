using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Accounts;

internal sealed class AccountsTables : ITables
{
    private const string Schema = "accounts";

    public void Map(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.In(Schema, "account");
            account.HasIndex(a => a.NormalizedUserName).IsUnique();
            account.HasIndex(a => a.Holder).IsUnique();
            account.HasIndex(a => a.PhoneNumber);
            account.Property(a => a.ConcurrencyStamp).IsConcurrencyToken();
            // Two guesses at once must both count.
            account.Property(a => a.AccessFailedCount).IsConcurrencyToken();
            account.Property(a => a.LastCodeStep).IsConcurrencyToken();
            account.Ignore(a => a.Key);
        });
        model.Entity<MachineClient>(machine =>
        {
            machine.In(Schema, "machine_client");
            machine.HasIndex(m => m.Client).IsUnique();
        });
        model.Entity<SignInAttempt>(attempt =>
        {
            attempt.In(Schema, "sign_in");
            attempt.HasIndex(a => new { a.Account, a.At });
            attempt.HasIndex(a => a.At);
        });

        // Sign-in through another house (the national login) will be linked here.
        model.Entity<IdentityUserLogin<Guid>>(login =>
        {
            login.In(Schema, "external_login");
            login.HasKey(l => new { l.LoginProvider, l.ProviderKey });
            login.HasIndex(l => l.UserId);
        });
    }
}

internal static class AccountsSets
{
    extension(Database db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();

        public DbSet<MachineClient> Machines => db.Set<MachineClient>();

        public DbSet<SignInAttempt> SignIns => db.Set<SignInAttempt>();
    }
}
