using System.CommandLine;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents.Revoking;
using MotCua.Kernel;

namespace MotCua.Web.Verbs;

/// <summary>Lists the certificates of the embedded authority, and takes one back.</summary>
internal static class Certificates
{
    public static Command Verb()
    {
        var verb = new Command("certificates", "The certificates that the embedded authority issued.");
        verb.SetAction((_, cancel) => AsHouse.Do(async services =>
        {
            foreach (var one in (await services.GetRequiredService<Gate>().Ask(new FindCertificates(), cancel)).Value!)
            {
                Console.WriteLine($"{one.Serial}  {one.From:yyyy-MM-dd} – {one.Until:yyyy-MM-dd}  {one.Name}, {one.Agency}{(one.RevokedAt is { } at ? $"  REVOKED {at:O}" : "")}");
            }

            return 0;
        }, cancel));
        verb.Subcommands.Add(Revoke());
        return verb;
    }

    private static Command Revoke()
    {
        var serial = new Argument<string>("serial") { Description = "Its serial number, as the list shows it." };
        var reason = new Option<X509RevocationReason>("--reason") { Description = "Why: KeyCompromise, Superseded, CessationOfOperation …", DefaultValueFactory = _ => X509RevocationReason.Unspecified };
        var revoke = new Command("revoke", "Take a certificate back; it is on the public list from then on, for good.") { serial, reason };
        revoke.SetAction((said, cancel) => AsHouse.Do(async services =>
        {
            var outcome = await services.GetRequiredService<Gate>().Do(new RevokeCertificate(said.GetValue(serial)!, said.GetValue(reason)), cancel);
            Console.WriteLine(outcome.Refusal is { } refusal ? refusal.Message : $"{outcome.Value!.Serial} of {outcome.Value.Name} is revoked since {outcome.Value.Since:O}.");
            return outcome.Refusal is null ? 0 : 1;
        }, cancel));
        return revoke;
    }
}
