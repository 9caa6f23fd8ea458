using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Forms.Design;

/// <summary>Loads form definitions from files and publishes what is new; a second run changes nothing.</summary>
[Needs(FormPermissions.Publish)]
public sealed record ImportForms(IReadOnlyList<FormFile> Files) : ICommand<FormsImported>;

/// <summary>One file to import.</summary>
public sealed record FormFile(string Name, string Text);

/// <summary>What an import did, file by file.</summary>
public sealed record FormsImported(
    IReadOnlyList<string> Created, IReadOnlyList<string> Changed, IReadOnlyList<string> Unchanged, IReadOnlyList<FileRefused> Refused);

/// <summary>A file that was left out: the refusal's code and what it names.</summary>
public sealed record FileRefused(string File, string Code, IReadOnlyList<string> Arguments);

internal sealed class ImportFormsHandler(Database db, TimeProvider clock, Stamps stamps) : IHandler<ImportForms, FormsImported>
{
    private readonly List<string> created = [];
    private readonly List<string> changed = [];
    private readonly List<string> unchanged = [];
    private readonly List<FileRefused> refused = [];

    public async Task<FormsImported> Handle(ImportForms command, CancellationToken cancel)
    {
        var forms = (await db.Forms.ToListAsync(cancel)).ToDictionary(form => form.Code, StringComparer.Ordinal);
        foreach (var file in command.Files)
        {
            try
            {
                Import(file, DraftFormHandler.Read(file.Text), forms);
            }
            catch (RefusedException exception)
            {
                refused.Add(new(file.Name, exception.Refusal.Code, exception.Refusal.Arguments));
            }
        }

        if (created.Count + changed.Count > 0)
        {
            await stamps.Touch(FormShelf.Stamp, cancel);
        }

        return new(created, changed, unchanged, refused);
    }

    private void Import(FormFile file, FormDefinition definition, Dictionary<string, EForm> forms)
    {
        var today = clock.Today();
        var known = forms.GetValueOrDefault(definition.Code);
        if (known?.Latest?.Definition == file.Text)
        {
            unchanged.Add(definition.Code);
            return;
        }

        var from = known?.Latest is { From: { } last } ? (today > last ? today : last) : definition.InForceFrom ?? today;
        RefuseTaken(definition, from, forms.Values.Where(form => form.Code != definition.Code));
        var form = known ?? EForm.Found(Ids.New<FormId>(), definition.Code);
        form.Publish(form.Draft(definition, file.Text, clock.GetUtcNow()).Id, from);
        if (known is null)
        {
            forms[form.Code] = form;
            db.Add(form);
        }

        (known is null ? created : changed).Add(definition.Code);
    }

    private static void RefuseTaken(FormDefinition definition, DateOnly from, IEnumerable<EForm> others)
    {
        var taken = others.SelectMany(form => form.Editions).Where(edition => edition.From is not null && (edition.Until is not { } until || until > from))
            .FirstOrDefault(edition => edition.Procedures.Any(definition.Procedures.Contains));
        FormRefusals.ProcedureTaken.With(taken?.Procedures.First(definition.Procedures.Contains) ?? "", taken?.Title ?? "").If(taken is not null);
    }
}
