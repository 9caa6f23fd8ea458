using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Opening;

/// <summary>
/// A citizen opens an account by what is on the identity card. Nothing here proves who typed it: the account stays unverified
/// until an official has seen the card. Whom the province knows already must give the telephone it knows, too.
/// </summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record RegisterCitizenAccount(string Number, string FullName, DateOnly BornOn, string Phone, string Password, string? Email = null, Sex? Sex = null)
    : ICommand<AccountId>
{
    public override string ToString() => nameof(RegisterCitizenAccount);
}

internal sealed class RegisterCitizenAccountHandler(Database db, IPeople people, Passwords passwords, TimeProvider clock)
    : IHandler<RegisterCitizenAccount, AccountId>, IPrepare<RegisterCitizenAccount>
{
    private string hash = "";

    public async Task Prepare(RegisterCitizenAccount request, CancellationToken cancel) =>
        hash = await passwords.Accept(null, IdentityNumber.TryParse(request.Number, out var number) ? number.Value : request.Number, request.Password);

    public async Task<AccountId> Handle(RegisterCitizenAccount command, CancellationToken cancel)
    {
        PhoneNeeded.At(nameof(command.Phone)).If(string.IsNullOrWhiteSpace(command.Phone));
        var known = await people.ByNumber(command.Number, cancel);
        var person = await people.FindOrRegister(
            new(PersonKind.Citizen, command.FullName, command.Number, command.BornOn, command.Sex, null, command.Phone, command.Email), cancel);
        AlreadyRegistered.If(await db.Accounts.AnyAsync(account => account.Holder == person.Id.Value, cancel));
        ComeToTheCounter.If(known is not null && !Agrees(known, command));

        var account = Account.Open(AccountKind.Citizen, person.Id.Value, person.Number, person.Name, person.Phone, person.Email, AccountLevel.Unverified, clock.GetUtcNow());
        account.Take(hash, issuedByAnother: false);
        db.Add(account);
        return account.Key;
    }

    private static bool Agrees(PersonCard known, RegisterCitizenAccount said) =>
        VietnameseFold.Fold(known.Name) == VietnameseFold.Fold(string.Join(' ', said.FullName.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        && known.BornOn == said.BornOn
        && PhoneNumber.TryParse(said.Phone, out var phone) && known.Phone == phone.Value;
}
