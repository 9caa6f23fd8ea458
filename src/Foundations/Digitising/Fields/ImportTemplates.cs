using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Digitising.Fields;

/// <summary>Templates written as files (JSON, one kind of paper each) are taken in; a second reading changes nothing.</summary>
[Needs(DigitisingPermissions.Import)]
public sealed record ImportTemplates(IReadOnlyList<ImportFile> Files) : ICommand<LineReport>;

internal sealed class ImportTemplatesHandler(Database db, Stamps stamps, TimeProvider clock) : IHandler<ImportTemplates, LineReport>
{
    public async Task<LineReport> Handle(ImportTemplates request, CancellationToken cancel)
    {
        var known = await db.Set<KeptTemplate>().ToDictionaryAsync(one => one.PaperType, cancel);
        var tally = new LineTally();
        foreach (var file in request.Files)
        {
            if (TemplateShelf.Parse(file.Text) is not { } template || !template.Fields.All(HasGoodPattern))
            {
                tally.Refuse(file.Name, DigitisingRefusals.TemplateWrong);
            }
            else if (known.TryGetValue(template.PaperType, out var kept))
            {
                tally.ChangedIf(kept.Text != file.Text);
                (kept.KeptAt, kept.Text) = kept.Text == file.Text ? (kept.KeptAt, kept.Text) : (clock.GetUtcNow(), file.Text);
            }
            else
            {
                db.Add(known[template.PaperType] = new() { PaperType = template.PaperType, Text = file.Text, KeptAt = clock.GetUtcNow() });
                tally.Created();
            }
        }

        if (tally.Report is { Created: > 0 } or { Changed: > 0 })
        {
            await stamps.Touch(TemplateShelf.Stamp, cancel);
        }

        return tally.Report;
    }

    private static bool HasGoodPattern(TemplateField field)
    {
        try
        {
            return field.Pattern is null || new Regex(field.Pattern, RegexOptions.None, TimeSpan.FromSeconds(1)).GetGroupNumbers().Length > 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
