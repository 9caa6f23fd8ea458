using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Guides.Writing;

/// <summary>The national portal's grouping of procedures by events of life (group,code,name) is read in, as input for whoever writes guides.</summary>
[Needs(GuidePermissions.Write)]
public sealed record ImportLifeEvents(IReadOnlyList<ImportFile> Files) : ICommand<LineReport>;

internal sealed class ImportLifeEventsHandler(Database db) : IHandler<ImportLifeEvents, LineReport>
{
    private static readonly Refusal NoGroup = new(RefusalKind.Invalid, "guide.link.no-group", "The line names no group.");
    private static readonly Refusal NoCode = new(RefusalKind.Invalid, "guide.link.no-code", "The line names no procedure that can be read.");

    public async Task<LineReport> Handle(ImportLifeEvents request, CancellationToken cancel)
    {
        var known = await db.LifeEventLinks.ToDictionaryAsync(link => (link.Group, link.Code), cancel);
        var tally = new LineTally();
        foreach (var row in request.Files.SelectMany(file => file.Rows().All))
        {
            if (row["group"] is not { } group)
            {
                tally.Refuse(row, NoGroup);
            }
            else if (!ProcedureCode.TryParse(row["code"] ?? "", out var code))
            {
                tally.Refuse(row, NoCode.With(row["code"] ?? ""));
            }
            else
            {
                Take(group, code.Value, row["name"] ?? code.Value, known, tally);
            }
        }

        return tally.Report;
    }

    private void Take(string group, string code, string name, Dictionary<(string, string), LifeEventLink> known, LineTally tally)
    {
        if (known.TryGetValue((group, code), out var link))
        {
            tally.ChangedIf(link.Name != name);
            link.Name = name;
            return;
        }

        db.Add(known[(group, code)] = new() { Group = group, Code = code, Name = name });
        tally.Created();
    }
}
