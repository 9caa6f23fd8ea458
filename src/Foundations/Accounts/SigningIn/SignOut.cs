using MotCua.Kernel;

namespace MotCua.Accounts.SigningIn;

/// <summary>Somebody leaves; the page then closes the session. Kept in the journal beside the sign-in.</summary>
[Needs(AccountsPermissions.Own)]
public sealed record SignOut : ICommand<Done>;

internal sealed class SignOutHandler : IHandler<SignOut, Done>
{
    public Task<Done> Handle(SignOut command, CancellationToken cancel) => Task.FromResult<Done>(new());
}
