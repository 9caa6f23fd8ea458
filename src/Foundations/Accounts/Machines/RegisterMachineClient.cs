using System.Globalization;
using System.Security.Cryptography;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.People;
using static MotCua.Accounts.AccountsRefusals;

namespace MotCua.Accounts.Machines;

/// <summary>An administrator lets other software in: an enterprise's, named by its tax code, or an agency's. The secret is shown this once.</summary>
[Needs(AccountsPermissions.Manage)]
public sealed record RegisterMachineClient(string Name, string? Agency = null, string? For = null) : ICommand<RegisteredMachine>;

/// <summary>What the software's owner is given.</summary>
public sealed record RegisteredMachine(MachineClientId Id, string Client, string Secret)
{
    public override string ToString() => Client;
}

internal sealed class RegisterMachineClientHandler(Database db, IPeople people, IOrganisation organisation, IActorProvider actors, Stamps stamps, TimeProvider clock)
    : IHandler<RegisterMachineClient, RegisteredMachine>
{
    private const int LongestName = 100;

    public async Task<RegisteredMachine> Handle(RegisterMachineClient command, CancellationToken cancel)
    {
        var name = command.Name.Trim();
        MachineNameMissing.At(nameof(command.Name)).If(name.Length is 0 or > LongestName);
        MachineForOneSide.Unless(string.IsNullOrWhiteSpace(command.Agency) != string.IsNullOrWhiteSpace(command.For));
        var secret = MachineClient.MakeSecret();
        var machine = string.IsNullOrWhiteSpace(command.For)
            ? await OfAgency(NewClient(name), name, secret, command.Agency!.Trim(), cancel)
            : await OfEnterprise(NewClient(name), name, secret, command.For, cancel);
        db.Add(machine);
        await stamps.Touch(MachineBook.Stamp, cancel);
        return new(machine.Id, machine.Client, secret);
    }

    private async Task<MachineClient> OfAgency(string client, string name, string secret, string agency, CancellationToken cancel)
    {
        MachineAgencyUnknown.At(nameof(RegisterMachineClient.Agency)).Unless(AgencyCode.TryParse(agency, out var code));
        var known = MachineAgencyUnknown.At(nameof(RegisterMachineClient.Agency)).Unless(await organisation.Agency(code, clock.Today(), cancel));
        NotYourAgency.Unless(actors.Current.MayAt(AccountsPermissions.Manage, known.Code.Value, clock.Today()));
        return MachineClient.OfAgency(client, name, secret, known.Code.Value, clock.GetUtcNow());
    }

    private async Task<MachineClient> OfEnterprise(string client, string name, string secret, string taxCode, CancellationToken cancel)
    {
        var person = await people.ByNumber(taxCode, cancel);
        var enterprise = MachineEnterpriseUnknown.At(nameof(RegisterMachineClient.For)).Unless(person?.Kind is PersonKind.Enterprise ? person : null);
        return MachineClient.OfEnterprise(client, name, secret, enterprise.Id.Value, enterprise.Name, clock.GetUtcNow());
    }

    /// <summary>"Phần mềm kế toán" becomes "phan-mem-ke-toan-4821".</summary>
    private static string NewClient(string name)
    {
        var words = string.Join('-', string.Concat(VietnameseFold.Fold(name).Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return string.Create(CultureInfo.InvariantCulture, $"{(words.Length > 40 ? words[..40] : words)}-{RandomNumberGenerator.GetInt32(100_000, 1_000_000)}");
    }
}
