using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using MotCua.Accounts.SigningIn;

namespace MotCua.Accounts;

/// <summary>Sessions in cookies, written by Identity.</summary>
internal sealed class Sessions(SignInManager<Account> door, IHttpContextAccessor requests, TimeProvider clock) : ISessions
{
    public const string OpenedAt = "opened";

    private HttpContext Request => requests.HttpContext ?? throw new InvalidOperationException("There is no request to open a session for.");

    public async Task Follow(SignInAnswer answer)
    {
        if (answer is { Step: SignInStep.Welcome, Account: { } welcome } && await door.UserManager.FindByIdAsync(welcome.Value.ToString()) is { } account)
        {
            await Request.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
            await door.SignInAsync(account, new AuthenticationProperties(new Dictionary<string, string?> { [OpenedAt] = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture) }));
        }
        else if (answer is { Step: SignInStep.CodeNeeded, Account: { } half })
        {
            var identity = new System.Security.Claims.ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
            identity.AddClaim(new(System.Security.Claims.ClaimTypes.Name, half.Value.ToString()));
            await Request.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new(identity));
        }
    }

    public async Task<AccountId?> AwaitingCode() =>
        (await Request.AuthenticateAsync(IdentityConstants.TwoFactorUserIdScheme)).Principal?.Identity?.Name is { } name && Guid.TryParse(name, out var id) ? new(id) : null;

    public async Task Renew()
    {
        var present = await Request.AuthenticateAsync(IdentityConstants.ApplicationScheme);
        if (present is { Principal: { } session, Properties: { } properties } && await door.UserManager.GetUserAsync(session) is { } account)
        {
            await door.SignInAsync(account, properties);
        }
    }

    public Task Close() => door.SignOutAsync();
}
