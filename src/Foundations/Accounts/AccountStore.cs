using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MotCua.Kernel;

namespace MotCua.Accounts;

/// <summary>Identity's store over our database; saving is the gate's business.</summary>
internal sealed class AccountStore : UserOnlyStore<Account, Database, Guid>
{
    public AccountStore(Database db, IdentityErrorDescriber describer) : base(db, describer) => AutoSaveChanges = false;
}

/// <summary>What a session carries: enough to know who acts without asking the database.</summary>
internal sealed class AccountClaims(IOptions<IdentityOptions> identity) : IUserClaimsPrincipalFactory<Account>
{
    public const string Kind = "mc:kind";
    public const string Holder = "mc:holder";
    public const string Level = "mc:level";
    public const string SecondFactor = "mc:second";
    public const string NewPassword = "mc:new-password";

    public Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var names = identity.Value.ClaimsIdentity;
        return Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(
            [
                new(names.UserIdClaimType, user.Id.ToString()),
                new(names.UserNameClaimType, user.HolderName),
                new(names.SecurityStampClaimType, user.SecurityStamp!),
                new(Kind, user.Kind.ToString()),
                new(Holder, user.Holder.ToString()),
                new(Level, user.Level.ToString()),
                new(SecondFactor, user.TwoFactorEnabled ? "1" : "0"),
                new(NewPassword, user.MustChangePassword ? "1" : "0"),
            ],
            IdentityConstants.ApplicationScheme,
            names.UserNameClaimType,
            names.RoleClaimType)));
    }
}
