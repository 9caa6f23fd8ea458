using System.CommandLine;
using MotCua.Web.Verbs;

var root = new RootCommand("MotCua: one-stop settlement of administrative procedures for a province.")
{
    Serve.Verb(),
    Migrate.Verb(),
    Import.Verb(),
    CalendarDue.Verb(),
    Client.Verb(),
    Verify.Verb(),
};
root.SetAction((_, cancel) => Serve.Run(cancel));

// The host itself answers the signals to stop, and lets what was begun be finished.
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = null });
