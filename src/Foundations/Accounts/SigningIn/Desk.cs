using MotCua.Kernel;

namespace MotCua.Accounts.SigningIn;

/// <summary>Where attempts to sign in are written down, with place and device.</summary>
internal sealed class Desk(Database db, ScopedActor scope, Actors actors, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public SignInAnswer Turn(Account? account, SignInStep step)
    {
        db.Add(SignInAttempt.Of(account?.Key, step, Now, scope.Current.Origin));
        return new(step, step is SignInStep.CodeNeeded ? account?.Key : null, step is SignInStep.LockedOut ? account?.LockoutEnd : null);
    }

    /// <summary>From here on the request acts as the one who signed in, and the journal says so.</summary>
    public async Task<SignInAnswer> Welcome(Account account, CancellationToken cancel)
    {
        account.Succeed();
        db.Add(SignInAttempt.Of(account.Key, SignInStep.Welcome, Now, scope.Current.Origin));
        scope.Current = await actors.Of(account, scope.Current.Origin, cancel);
        return new(SignInStep.Welcome, account.Key);
    }
}
