using Microsoft.AspNetCore.Identity;
using MotCua.Kernel;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts;

/// <summary>One account through all its passwords.</summary>
public readonly record struct AccountId(Guid Value) : IId<AccountId>;

/// <summary>Whose account it is: a citizen's, an enterprise's or an officer's.</summary>
public enum AccountKind { Citizen, Enterprise, Officer }

/// <summary>How sure we are who signs in: only what was typed, or shown at a counter.</summary>
public enum AccountLevel { Unverified, Confirmed }

/// <summary>The means by which one person proves to be who they say.</summary>
internal sealed class Account : IdentityUser<Guid>
{
    private Account()
    {
    }

    public AccountKind Kind { get; private init; }

    /// <summary>The person or officer who signs in.</summary>
    public Guid Holder { get; private init; }

    /// <summary>The holder's name as it stood when last told.</summary>
    public string HolderName { get; set; } = "";

    public AccountLevel Level { get; private set; }

    /// <summary>The password was issued by somebody else and must be replaced first.</summary>
    public bool MustChangePassword { get; private set; }

    public bool IsSuspended { get; private set; }

    /// <summary>It still opens by the demo password that everybody may read.</summary>
    public bool IsDemo { get; private set; }

    public DateTimeOffset OpenedAt { get; private init; }

    /// <summary>The secret of the second factor, sealed; it counts once <see cref="IdentityUser{T}.TwoFactorEnabled"/>.</summary>
    public string? SealedSecret { get; set; }

    /// <summary>The time step of the last code used; a code opens once.</summary>
    public long LastCodeStep { get; set; }

    public AccountId Key => new(Id);

    public static Account Open(AccountKind kind, Guid holder, string login, string name, string? phone, string? email, AccountLevel level, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        Holder = holder,
        HolderName = name,
        Level = level,
        OpenedAt = now,
        UserName = login,
        NormalizedUserName = Normal(login),
        PhoneNumber = phone,
        Email = email,
        LockoutEnabled = true,
        SecurityStamp = Stamp(),
        ConcurrencyStamp = Stamp(),
    };

    public static string Normal(string login) => login.Trim().ToUpperInvariant();

    public bool IsLocked(DateTimeOffset now) => LockoutEnd > now;

    public void Fail(DateTimeOffset now, AccountSettings settings)
    {
        if (++AccessFailedCount >= settings.MostFailures)
        {
            (AccessFailedCount, LockoutEnd) = (0, now + settings.LockedFor);
        }
    }

    public void Succeed() => (AccessFailedCount, LockoutEnd) = (0, null);

    /// <summary>A new password ends every session but the present one, which is opened anew.</summary>
    public void Take(string passwordHash, bool issuedByAnother)
    {
        (PasswordHash, MustChangePassword, IsDemo) = (passwordHash, issuedByAnother, false);
        Succeed();
        EndSessions();
    }

    public void LendForDemo(string passwordHash)
    {
        Take(passwordHash, issuedByAnother: false);
        IsDemo = true;
    }

    public void Confirm()
    {
        AlreadyConfirmed.If(Level is AccountLevel.Confirmed);
        Level = AccountLevel.Confirmed;
        EndSessions();
    }

    public void Suspend()
    {
        AlreadySuspended.If(IsSuspended);
        IsSuspended = true;
        EndSessions();
    }

    public void Reinstate()
    {
        NotSuspended.Unless(IsSuspended);
        IsSuspended = false;
        Succeed();
    }

    /// <summary>Sessions carry this stamp; those with an old one are turned away within a minute.</summary>
    public void EndSessions() => (SecurityStamp, ConcurrencyStamp) = (Stamp(), Stamp());

    private static string Stamp() => Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(20));
}
