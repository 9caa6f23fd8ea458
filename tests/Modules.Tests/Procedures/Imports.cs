using System.Text;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Import;
using MotCua.Web.Serving;

namespace MotCua.Modules.Tests.Procedures;

/// <summary>Reads files into the register the way the command line does.</summary>
internal static class Imports
{
    /// <summary>The real catalogues, where they lie beside the checkout.</summary>
    public static string? Shared(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Path.Combine(folder.FullName, "shared", "data", "procedures", name) is var path && File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }

    extension(House house)
    {
        public Task<ImportReport> Import(string name, string text) => house.Import(name, Encoding.UTF8.GetBytes(text));

        public async Task<ImportReport> Import(string name, byte[] file)
        {
            using var stream = new MemoryStream(file);
            return await house.Import(name, stream);
        }

        public async Task<ImportReport> Import(string name, Stream file)
        {
            var run = await house.With<Gate, Outcome<ImportRunId>>(gate => CatalogueImport.Run(gate, file, name, cancel: TestContext.Current.CancellationToken));
            return (await house.Ask(new ViewImport(run.Value))).Value;
        }

        public Task<ProcedureCard?> Card(string code, DateOnly? day = null) =>
            house.With<IProcedures, ProcedureCard?>(port => port.InForce(new(code), day ?? house.Clock.Today(), default));
    }
}
