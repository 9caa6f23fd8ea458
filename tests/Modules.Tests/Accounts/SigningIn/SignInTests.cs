using Microsoft.EntityFrameworkCore;
using MotCua.Accounts;
using MotCua.Accounts.Keeping;
using MotCua.Accounts.SigningIn;
using MotCua.Kernel;
using MotCua.Modules.Tests.Organisation;
using MotCua.Organisation;

namespace MotCua.Modules.Tests.Accounts.SigningIn;

public sealed class SignInTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_citizen_signs_in_by_number_or_telephone(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var account = await house.ACitizenAccount();

        Assert.Equal(new SignInAnswer(SignInStep.Welcome, account), await house.SignsIn("024 085 000 112"));
        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("+84 987 000 112")).Step);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_wrong_name_and_a_wrong_password_look_the_same_and_both_are_written_down(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var account = await house.ACitizenAccount();

        var (wrongName, wrongPassword) = (await house.SignsIn("024085000999"), await house.SignsIn("024085000112", "sai mật khẩu 1"));

        Assert.Equal(new SignInAnswer(SignInStep.WrongNameOrPassword), wrongName);
        Assert.Equal(wrongName, wrongPassword);
        var attempts = await house.Look(db => db.SignIns.OrderBy(attempt => attempt.Id).ToListAsync());
        Assert.Equal([null, account], attempts.Select(attempt => attempt.Account));
        Assert.All(attempts, attempt => Assert.Equal("203.0.113.7 Trình duyệt", attempt.Origin));
        Assert.Equal(2, await house.Look(db => db.Set<JournalEntry>().CountAsync(entry => entry.Deed == nameof(SignIn) && entry.Events == nameof(SignInFailed))));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_journal_names_who_signed_in(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var account = await house.ACitizenAccount();

        await house.SignsIn("024085000112");

        var entry = await house.Look(db => db.Set<JournalEntry>().SingleAsync(one => one.Deed == nameof(SignIn)));
        Assert.Equal(("Vi Văn Thắng", ActorKind.Citizen, nameof(SignedIn), account.Value), (entry.ActorName, entry.ActorKind, entry.Events, entry.Subject!.Value));
        Assert.Equal("203.0.113.7 Trình duyệt", entry.Origin);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Five_wrong_passwords_lock_the_account_for_a_quarter_of_an_hour_even_for_the_right_one(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.ACitizenAccount();

        for (var time = 1; time < 5; time++)
        {
            Assert.Equal(SignInStep.WrongNameOrPassword, (await house.SignsIn("024085000112", "sai")).Step);
        }

        Assert.Equal(SignInStep.LockedOut, (await house.SignsIn("024085000112", "sai")).Step);
        Assert.Equal(SignInStep.LockedOut, (await house.SignsIn("024085000112")).Step);

        house.Clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(SignInStep.Welcome, (await house.SignsIn("024085000112")).Step);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Guesses_made_at_once_are_all_counted(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.ACitizenAccount();
        house.As(Actor.Nobody);

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => house.Do(new SignIn("024085000112", "sai"))));

        Assert.Equal(SignInStep.LockedOut, (await house.SignsIn("024085000112")).Step);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_telephone_shared_by_two_names_nobody(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        await house.ACitizenAccount();
        await house.Do(Holders.Form with { Number = "024187000215", FullName = "Thân Thị Hoa", BornOn = new(1987, 10, 2) });

        Assert.Equal(SignInStep.WrongNameOrPassword, (await house.SignsIn("0987000112")).Step);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_suspended_account_is_told_so_only_with_the_right_password(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var account = await house.ACitizenAccount();
        await house.As(Holders.Keeper).Do(new SuspendAccount(account));

        Assert.Equal(SignInStep.Suspended, (await house.SignsIn("024085000112")).Step);
        Assert.Equal(SignInStep.WrongNameOrPassword, (await house.SignsIn("024085000112", "sai")).Step);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task With_a_second_factor_the_password_opens_nothing_yet(TestDatabase database)
    {
        await using var house = await House.Bare(database);
        var (officer, account) = await house.AnOfficerAccount(await house.AnAgency(), "nga", Role.Leader);
        var secret = await EnterCodeTests.TurnsOn(house, officer.Value);

        Assert.Equal(new SignInAnswer(SignInStep.CodeNeeded, account), await house.SignsIn("Nga"));
        Assert.False(await house.Look(db => db.Set<JournalEntry>().AnyAsync(entry => entry.Deed == nameof(SignIn) && entry.ActorName != "")));
        Assert.NotNull(secret);
    }
}
