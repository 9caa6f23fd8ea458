using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;

namespace MotCua.Modules.Tests.Accounts.SigningIn;

public sealed class SignOutTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Leaving_is_written_down(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var holder = Guid.CreateVersion7();

        Assert.True((await house.As(Holders.Self(holder)).Do(new SignOut())).Done);
        Assert.True(await house.Look(db => Task.FromResult(db.Set<JournalEntry>().Any(entry => entry.Deed == nameof(SignOut) && entry.ActorId == holder))));
    }
}
