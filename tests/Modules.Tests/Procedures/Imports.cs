using System.Text;
using Microsoft.EntityFrameworkCore;
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

        /// <summary>Reads a file as a preview, the way the page does.</summary>
        public async Task<ImportReport> Preview(string name, byte[] file, string? publisher = null)
        {
            using var stream = new MemoryStream(file);
            return await house.Preview(name, stream, publisher);
        }

        public async Task<ImportReport> Preview(string name, Stream file, string? publisher = null)
        {
            var run = await house.With<Gate, Outcome<ImportRunId>>(gate => CatalogueImport.Preview(gate, file, name, publisher, cancel: TestContext.Current.CancellationToken));
            return (await house.Ask(new ViewImport(run.Value))).Value;
        }

        public Task<ImportReport> Preview(string name, string text) => house.Preview(name, Encoding.UTF8.GetBytes(text));

        /// <summary>Brings everything accepted in, step by step.</summary>
        public async Task<ImportReport> Apply(ImportReport preview)
        {
            var done = await house.With<Gate, Outcome<ImportAdvance>>(gate => CatalogueImport.Step(gate, _ => new ApplyImport(preview.Run), null, cancel: TestContext.Current.CancellationToken));
            Assert.Equal(0, done.Value.Left);
            return (await house.Ask(new ViewImport(preview.Run))).Value;
        }

        public async Task<ImportReport> Undo(ImportReport import)
        {
            var done = await house.With<Gate, Outcome<ImportAdvance>>(gate => CatalogueImport.Step(gate, _ => new UndoImport(import.Run), null, cancel: TestContext.Current.CancellationToken));
            Assert.Equal(0, done.Value.Left);
            return (await house.Ask(new ViewImport(import.Run))).Value;
        }

        /// <summary>Everything the register says, to be compared with what it said before.</summary>
        public Task<string> WholeRegister() => house.Look(async db =>
        {
            var versions = await db.ProcedureVersions.AsNoTracking().OrderBy(one => one.Code).ThenBy(one => one.Number)
                .Select(one => new { one.Code, one.Number, one.State, one.Source, one.Hash, one.From, one.Until, one.OnlineLevel, one.Levels }).ToListAsync();
            var listings = await db.Listings.AsNoTracking().Select(one => new { one.Agency, one.Code, one.Name, one.Field, one.OnlineLevel, one.Decision }).ToListAsync();
            var papers = await db.PaperTypes.AsNoTracking().OrderBy(one => one.Code).Select(one => one.Code).ToListAsync();
            var procedures = await db.Procedures.AsNoTracking().OrderBy(one => one.Code).Select(one => new { one.Code, one.WithdrawnOn }).ToListAsync();
            return string.Join('\n', [.. versions.Select(one => one.ToString()), .. listings.Select(one => one.ToString()).Order(StringComparer.Ordinal), .. papers, .. procedures.Select(one => one.ToString())]);
        });

        public Task<ProcedureCard?> Card(string code, DateOnly? day = null) =>
            house.With<IProcedures, ProcedureCard?>(port => port.InForce(new(code), day ?? house.Clock.Today(), default));
    }
}
