using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Opening;

/// <summary>A clerk who has seen the identity card, or the enterprise's registration, opens an account and hands over its first password.</summary>
[Needs(AccountsPermissions.Confirm)]
public sealed record OpenAccount(PersonId Person) : ICommand<IssuedPassword>, IConcerns
{
    public Guid Subject => Person.Value;
}

/// <summary>A password shown once, to be replaced at the first sign-in.</summary>
public sealed record IssuedPassword(AccountId Account, string Login, string Password)
{
    public override string ToString() => Login;
}

internal sealed class OpenAccountHandler(Database db, IPeople people, Passwords passwords, TimeProvider clock) : IHandler<OpenAccount, IssuedPassword>, IPrepare<OpenAccount>
{
    private readonly string password = Passwords.Make();
    private string hash = "";

    public Task Prepare(OpenAccount request, CancellationToken cancel)
    {
        hash = passwords.Hash(password);
        return Task.CompletedTask;
    }

    public async Task<IssuedPassword> Handle(OpenAccount command, CancellationToken cancel)
    {
        var person = PeopleRefusals.NoSuchPerson.Unless(await people.Person(command.Person, cancel));
        AlreadyRegistered.If(await db.Accounts.AnyAsync(one => one.Holder == command.Person.Value, cancel));

        var account = Account.Open(
            person.Kind is PersonKind.Citizen ? AccountKind.Citizen : AccountKind.Enterprise,
            person.Id.Value, person.Number, person.Name, person.Phone, person.Email, AccountLevel.Confirmed, clock.GetUtcNow());
        account.Take(hash, issuedByAnother: true);
        db.Add(account);
        return new(account.Key, account.UserName!, password);
    }
}
