using System.CommandLine;
using MotCua.Accounts.Machines;
using MotCua.Kernel;

namespace MotCua.Web.Verbs;

/// <summary>Lets other software in and out.</summary>
internal static class Client
{
    public static Command Verb() => new("client", "Registered software that uses the HTTP API.") { Add(), List(), Suspend() };

    private static Command Add()
    {
        var name = new Argument<string>("NAME") { Description = "What the software is called." };
        var agency = new Option<string?>("--agency") { Description = "The agency whose system it is, such as H02.24." };
        var enterprise = new Option<string?>("--for") { Description = "The tax code of the enterprise for which it files." };
        var verb = new Command("add", "Register software; its secret is printed this once.") { name, agency, enterprise };
        verb.SetAction((given, cancel) => Do(
            gate => gate.Do(new RegisterMachineClient(given.GetValue(name)!, given.GetValue(agency), given.GetValue(enterprise)), cancel),
            made =>
            {
                Console.WriteLine($"client_id:     {made.Client}");
                Console.WriteLine($"client_secret: {made.Secret}");
            },
            cancel));
        return verb;
    }

    private static Command List()
    {
        var verb = new Command("list", "List the registered software.");
        verb.SetAction((_, cancel) => Do(
            gate => gate.Ask(new FindMachineClients(), cancel),
            rows =>
            {
                foreach (var row in rows)
                {
                    Console.WriteLine($"{row.Client}\t{row.Name}\t{row.Agency ?? row.EnterpriseName}\t{(row.IsSuspended ? "suspended" : "active")}");
                }
            },
            cancel));
        return verb;
    }

    private static Command Suspend()
    {
        var client = new Argument<string>("CLIENT") { Description = "The client_id." };
        var verb = new Command("suspend", "Let the software in no more.") { client };
        verb.SetAction((given, cancel) => Do(gate => gate.Do(new SuspendMachineClient(given.GetValue(client)!), cancel), _ => Console.WriteLine("Suspended."), cancel));
        return verb;
    }

    private static Task<int> Do<T>(Func<Gate, Task<Outcome<T>>> deed, Action<T> print, CancellationToken cancel) => AsHouse.Do(async house =>
    {
        var outcome = await deed(house.GetRequiredService<Gate>());
        if (outcome.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync($"{refusal.Message} ({refusal.Code})");
            return 1;
        }

        print(outcome.Value);
        return 0;
    }, cancel);
}
